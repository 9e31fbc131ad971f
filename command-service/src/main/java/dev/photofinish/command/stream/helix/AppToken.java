package dev.photofinish.command.stream.helix;

import java.time.Instant;

/**
 * What shows Twitch which application asks.
 *
 * @param renewAt from then on a new one is needed
 */
record AppToken(String value, Instant renewAt) {
    @Override
    public String toString() {
        return "AppToken until " + renewAt;
    }
}
