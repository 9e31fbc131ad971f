package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** A message from server to client, as the wire carries it (live-protocol §4.2, §10). */
@JsonPropertyOrder("type")
public sealed interface Frame
        permits AuthOk,
                AuthError,
                ErrorFrame,
                RaceStart,
                LeaderboardUpdate,
                PlayerUpdate,
                RaceStatusChange,
                RaceCountdown,
                ZoneUpdate,
                RaceState,
                SpectatorCount,
                Ping {
    /** The discriminator; also the event name of server-sent events. */
    @JsonProperty("type")
    String type();

    /** Everything up to here has been delivered with this frame; null when no fact stands behind it. */
    default @Nullable Long position() {
        return null;
    }
}
