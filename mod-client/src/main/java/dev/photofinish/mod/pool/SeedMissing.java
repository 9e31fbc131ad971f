package dev.photofinish.mod.pool;

import java.io.IOException;

/** A seed that the server plays and that nobody here has. */
public final class SeedMissing extends IOException {

    SeedMissing(String name) {
        super("Nobody here has seed " + name + "; point --seeds at its pool");
    }
}
