package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;

/**
 * Who is there.
 *
 * @param token the secret; null when there was none. It shows in no log
 */
public record Auth(@Nullable String token) implements ModMessage {
    @Override
    public String toString() {
        return "Auth[token=" + (token == null ? "none" : "hidden") + "]";
    }
}
