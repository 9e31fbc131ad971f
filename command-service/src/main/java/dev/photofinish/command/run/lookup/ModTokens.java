package dev.photofinish.command.run.lookup;

import dev.photofinish.events.RunId;
import dev.photofinish.store.secret.DerivedTokens;

/**
 * The secrets by which mods prove whose they are. They are derived from the run's id by the server's key, so that the
 * same one can be handed out again although only its hash is stored.
 */
public final class ModTokens {
    private final DerivedTokens tokens;

    /** Tokens derived by this key. */
    public ModTokens(byte[] key) {
        tokens = new DerivedTokens(key);
    }

    /** The token of a run's mod, 43 characters. */
    public String of(RunId run) {
        return tokens.of("mod:" + run);
    }
}
