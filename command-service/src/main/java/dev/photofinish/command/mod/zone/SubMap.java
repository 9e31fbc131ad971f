package dev.photofinish.command.mod.zone;

/**
 * A zone's share of a part of the map.
 *
 * @param sound false when a bound of it cannot be read: then nobody knows where it ends
 */
record SubMap(String zone, Bounds bounds, boolean sound) {
    static final SubMap UNNAMED = new SubMap("", Bounds.EVERYWHERE, true);

    /** Whether it can be gone by. */
    boolean usable() {
        return sound && !zone.isEmpty();
    }

    boolean isDefault() {
        return bounds.equals(Bounds.EVERYWHERE);
    }

    SubMap with(String key, String value) {
        if (key.equals("Area")) {
            return new SubMap(value, bounds, sound);
        }
        return Bounds.isBound(key) ? bounded(key, value) : this;
    }

    private SubMap bounded(String key, String value) {
        try {
            return new SubMap(zone, bounds.and(key, Double.parseDouble(value)), sound);
        } catch (NumberFormatException _) {
            return new SubMap(zone, bounds, false);
        }
    }
}
