package dev.photofinish.command.policy;

import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A reaction: when something happens, commands follow. Named as a sentence. Events arrive in order and at least once, on
 * every node of the write side, so that whatever is sent must do no harm when it is sent again.
 */
public interface Policy {
    /**
     * Sends what follows from the event, on a thread that may block.
     *
     * @return the commands under way; empty when nothing follows
     */
    List<CompletableFuture<Receipt>> when(StoredEvent event);
}
