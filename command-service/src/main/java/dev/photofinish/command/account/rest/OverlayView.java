package dev.photofinish.command.account.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.account.OverlaySettings;
import org.jspecify.annotations.Nullable;

/** The overlay's settings on the wire: only those that were chosen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverlayView(@JsonProperty("font_size") @Nullable Double fontSize) {
    static OverlayView of(OverlaySettings overlay) {
        return new OverlayView(overlay.fontSize());
    }

    /** Null when nothing was chosen. */
    static @Nullable OverlayView ifAny(OverlaySettings overlay) {
        return overlay.equals(OverlaySettings.DEFAULTS) ? null : of(overlay);
    }
}
