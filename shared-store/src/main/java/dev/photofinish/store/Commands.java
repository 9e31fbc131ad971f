package dev.photofinish.store;

import dev.photofinish.events.AccountId;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The way in for commands. Never blocks the caller. */
public interface Commands {
    /**
     * Sends a command. Commands to one aggregate are handled in the order they were sent from this node.
     *
     * @param aggregateId whom it is for
     * @param command the command
     * @param actor who wants it; null for the platform itself
     * @return the receipt once the command's events are durable; completes with {@link RefusedException} when it is
     *     refused
     */
    CompletableFuture<Receipt> send(Object aggregateId, Object command, @Nullable AccountId actor);

    /**
     * As {@link #send(Object, Object, AccountId)}, for an intent. Whatever the attempt and the node, the command takes effect
     * once: at a further attempt the receipt is that of the first, and nothing else happens.
     */
    default CompletableFuture<Receipt> send(
            Object aggregateId, Object command, @Nullable AccountId actor, Intent intent) {
        if (intent.name() != null) {
            throw new UnsupportedOperationException("Attempts are not told apart here");
        }
        return send(aggregateId, command, actor);
    }
}
