package dev.photofinish.command.mod.talk;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Notes the commands it is sent; answers them with positions that grow, or with what it was told to. */
final class RecordingCommands implements Commands {
    final List<Object> sent = new ArrayList<>();
    private final Deque<CompletableFuture<Receipt>> answers = new ArrayDeque<>();

    void answerNext(Receipt receipt) {
        answers.add(CompletableFuture.completedFuture(receipt));
    }

    void failNext(Throwable failure) {
        answers.add(CompletableFuture.failedFuture(failure));
    }

    @Override
    public CompletableFuture<Receipt> send(Object aggregateId, Object command, @Nullable AccountId actor) {
        sent.add(command);
        return answers.isEmpty() ? CompletableFuture.completedFuture(new Receipt(sent.size())) : answers.remove();
    }

    <T> T last(Class<T> type) {
        return type.cast(sent.getLast());
    }
}
