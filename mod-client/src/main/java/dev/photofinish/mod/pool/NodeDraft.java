package dev.photofinish.mod.pool;

import dev.photofinish.mod.graph.NodeType;
import java.util.List;
import java.util.Locale;

/** A node before it is written: {@code place} is its own name, {@code displayName} the full one. */
record NodeDraft(
        String id,
        NodeType type,
        String place,
        String displayName,
        List<String> zones,
        int layer,
        int tier,
        int weight) {

    /** Words as a zone id: lower case, joined by underscores. */
    static String zoneId(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    }

    String mainZone() {
        return zones.getFirst();
    }

    /** The zone the n-th gate leaves from: larger places have gates in several quarters. */
    String exitZone(int n) {
        return zones.get(n % zones.size());
    }

    boolean isArena() {
        return type == NodeType.BOSS_ARENA || type == NodeType.MAJOR_BOSS || type == NodeType.FINAL_BOSS;
    }
}
