package dev.photofinish.command.mod.zone;

import dev.photofinish.command.mod.message.Position;
import java.util.Set;

/** A box, open on every side that is not bounded; what lies on its border is outside. */
record Bounds(double xAbove, double xBelow, double yAbove, double yBelow, double zAbove, double zBelow) {
    private static final Set<String> KEYS = Set.of("XAbove", "XBelow", "YAbove", "YBelow", "ZAbove", "ZBelow");
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    static final Bounds EVERYWHERE = new Bounds(-INFINITE, INFINITE, -INFINITE, INFINITE, -INFINITE, INFINITE);

    static boolean isBound(String key) {
        return KEYS.contains(key);
    }

    /** The same with one more bound; other keys bound nothing. */
    Bounds and(String key, double limit) {
        return switch (key) {
            case "XAbove" -> new Bounds(limit, xBelow, yAbove, yBelow, zAbove, zBelow);
            case "XBelow" -> new Bounds(xAbove, limit, yAbove, yBelow, zAbove, zBelow);
            case "YAbove" -> new Bounds(xAbove, xBelow, limit, yBelow, zAbove, zBelow);
            case "YBelow" -> new Bounds(xAbove, xBelow, yAbove, limit, zAbove, zBelow);
            case "ZAbove" -> new Bounds(xAbove, xBelow, yAbove, yBelow, limit, zBelow);
            case "ZBelow" -> new Bounds(xAbove, xBelow, yAbove, yBelow, zAbove, limit);
            default -> this;
        };
    }

    boolean contains(Position at) {
        return at.x() > xAbove
                && at.x() < xBelow
                && at.y() > yAbove
                && at.y() < yBelow
                && at.z() > zAbove
                && at.z() < zBelow;
    }
}
