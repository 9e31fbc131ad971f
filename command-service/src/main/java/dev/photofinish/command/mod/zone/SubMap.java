package dev.photofinish.command.mod.zone;

/** A zone's share of a part of the map. */
record SubMap(String zone, Bounds bounds) {
    static final SubMap UNNAMED = new SubMap("", Bounds.EVERYWHERE);

    boolean isDefault() {
        return bounds.equals(Bounds.EVERYWHERE);
    }

    SubMap with(String key, String value) {
        return key.equals("Area") ? new SubMap(value, bounds) : new SubMap(zone, bounded(key, value));
    }

    private Bounds bounded(String key, String value) {
        try {
            return bounds.and(key, Double.parseDouble(value));
        } catch (NumberFormatException _) {
            return bounds;
        }
    }
}
