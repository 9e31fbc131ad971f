package dev.photofinish.mod.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Where am I?" after a death or a warp; what is unknown is left out of the frame. */
public record ZoneQuery(
        @Nullable Integer graceEntityId,
        @Nullable String mapId,
        @Nullable List<Double> position) implements ClientMessage {

    @Override
    public String type() {
        return "zone_query";
    }
}
