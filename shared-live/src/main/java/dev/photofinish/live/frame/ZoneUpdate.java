package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the player is and which gates lead out (live-protocol §7.1). Only for the player's own mod. */
public record ZoneUpdate(
        String nodeId,
        String displayName,
        @Nullable Integer tier,
        @Nullable Integer originalTier,
        List<ZoneExit> exits,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position)
        implements Frame {
    @Override
    public String type() {
        return "zone_update";
    }
}
