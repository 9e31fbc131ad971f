package dev.photofinish.command;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes and reads a state the way snapshots are. */
public final class SnapshotRoundTrip {
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    private SnapshotRoundTrip() {}

    /** What comes back when the aggregate is kept and loaded. */
    public static <A> A of(A aggregate) {
        var kept = SERIALIZER.serialize(aggregate, byte[].class);
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(kept.getData(), byte[].class, kept.getType()));
    }
}
