package dev.photofinish.mod;

import dev.photofinish.mod.message.AuthOk;
import dev.photofinish.mod.message.ServerMessage;

/** What a mod's owner may want to hear. Called one at a time on the mod's loop; must not block. */
public interface ModListener {

    /** Authenticated, for the first time or again. */
    default void connected(AuthOk welcome) {}

    /** Any message, after the mod itself has taken note of it; {@link AuthOk} and refusals included. */
    default void received(ServerMessage message) {}

    /** The connection is gone (code 1006 without a close frame); the mod comes back by itself. */
    default void disconnected(int code, String reason) {}
}
