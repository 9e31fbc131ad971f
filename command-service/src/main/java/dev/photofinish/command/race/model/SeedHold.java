package dev.photofinish.command.race.model;

import dev.photofinish.events.race.SeedRef;

/**
 * The seed a race holds. Immutable.
 *
 * @param released whether players may fetch their packs
 */
public record SeedHold(SeedRef seed, boolean released) {
    SeedHold release() {
        return new SeedHold(seed, true);
    }
}
