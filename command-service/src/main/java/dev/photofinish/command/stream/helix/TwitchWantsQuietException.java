package dev.photofinish.command.stream.helix;

import java.time.Duration;

/** Twitch's rate limit leaves no request for longer than anybody waits. */
public final class TwitchWantsQuietException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TwitchWantsQuietException(Duration pause) {
        super("Twitch takes no more requests for " + pause.toSeconds() + " s");
    }
}
