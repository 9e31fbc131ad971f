package dev.photofinish.mod.pool;

/** A one-way gate between two drafted nodes; {@code index} counts the gates of a seed from 0. */
record Gate(int index, NodeDraft from, String fromZone, NodeDraft to) {

    /** First flag of the block a seed may use (live-protocol §9). */
    static final int FIRST_FLAG = 1_040_292_800;

    int flag() {
        return FIRST_FLAG + index;
    }

    String fogId() {
        return "GATE_%04d".formatted(7000 + index);
    }
}
