package dev.photofinish.store.command;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.JointlyStored;
import dev.photofinish.store.Receipt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A command that waits for its turn. */
record Pending(
        Object command, @Nullable AccountId actor, @Nullable Effect effect, CompletableFuture<Receipt> receipt) {
    /** Whether it may be handled together with others. */
    boolean joint() {
        return effect == null && command instanceof JointlyStored;
    }
}
