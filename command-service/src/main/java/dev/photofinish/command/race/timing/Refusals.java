package dev.photofinish.command.race.timing;

import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A command that the clock sent. */
final class Refusals {
    private Refusals() {}

    /**
     * A refusal by the model is an answer: the race is gone, say. Anything else is thrown, so that the deadline comes
     * again.
     *
     * @return true when the command was refused
     */
    static boolean settle(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case CompletionException wrapped when wrapped.getCause() != null -> settle(wrapped.getCause());
            case RefusedException refused when !(refused.refusal() instanceof StoreRefusal) -> true;
            default -> throw new CompletionException(failure);
        };
    }
}
