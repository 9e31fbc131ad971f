package dev.photofinish.live.frame;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Frames to bytes: snake_case, nulls sent, {@code type} first. */
public final class FrameEncoder {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private FrameEncoder() {}

    /** The frame, ready for the wire. */
    public static Message encode(Frame frame) {
        return new Message(frame.type(), frame.position(), JSON.writeValueAsBytes(frame));
    }
}
