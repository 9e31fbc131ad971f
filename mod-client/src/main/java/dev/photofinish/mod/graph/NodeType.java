package dev.photofinish.mod.graph;

import java.util.Locale;

/** The kinds of node a seed is made of (domain §8). */
public enum NodeType {
    START,
    MINI_DUNGEON,
    BOSS_ARENA,
    MAJOR_BOSS,
    LEGACY_DUNGEON,
    FINAL_BOSS;

    /** As the graph spells it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
