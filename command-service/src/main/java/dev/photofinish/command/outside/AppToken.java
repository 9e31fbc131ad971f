package dev.photofinish.command.outside;

import java.time.Instant;

/**
 * What a service of others has given an application to show who asks.
 *
 * @param renewAt from then on a new one is needed
 * @param endsAt from then on it is worth nothing
 */
public record AppToken(String value, Instant renewAt, Instant endsAt) {
    @Override
    public String toString() {
        return "AppToken until " + renewAt;
    }
}
