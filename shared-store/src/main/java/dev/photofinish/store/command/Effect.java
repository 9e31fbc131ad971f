package dev.photofinish.store.command;

import dev.photofinish.store.Intent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command's part in an intent.
 *
 * @param command which one: its kind and whom it is for, which are the same at every attempt
 */
record Effect(UUID intent, String command) {
    /** Null when the intent has no name: then nobody asks a second time. */
    static @Nullable Effect of(Intent intent, Object aggregateId, Object command) {
        var name = intent.name();
        return name == null ? null : new Effect(name, command.getClass().getSimpleName() + ":" + aggregateId);
    }
}
