package dev.photofinish.command.stream.helix;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.ClientCredentials;
import dev.photofinish.command.outside.Outside;
import dev.photofinish.command.outside.QuietTime;
import dev.photofinish.doubles.twitch.TwitchDouble;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A Twitch of one's own and the way to it, with a clock that can be set ahead. */
public final class Twitch implements AutoCloseable {
    static final int SPREAD_BELOW = 3;
    static final Duration RENEW_BEFORE = Duration.ofSeconds(60);

    public final TwitchDouble there = new TwitchDouble();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    /** Questions that were not asked since they would have had to wait too long. */
    public final Counter notAsked = new SimpleMeterRegistry().counter("not.asked");

    public final Helix helix = helix(TwitchDouble.CLIENT_SECRET);

    /** Another way there, with this secret. */
    public Helix helix(String secret) {
        var base = there.server().address();
        var outside = Outside.impatient();
        var moving = new Moving();
        var credentials = new TwitchSettings(TwitchDouble.CLIENT_ID, secret, base + "/oauth2", true);
        var tokens = new AppTokens(
                outside.service("sign-in", credentials.authBaseUrl()),
                "/token",
                new ClientCredentials(credentials.clientId(), credentials.clientSecret()),
                RENEW_BEFORE,
                moving);
        return new Helix(
                outside.service("Twitch", base + "/helix"),
                tokens,
                credentials.clientId(),
                Duration.ofSeconds(6),
                new QuietTime(moving, SPREAD_BELOW),
                notAsked);
    }

    /** Sets the clock ahead. */
    public void passes(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    /** How often it was asked below this path. */
    public int asked(String path) {
        return there.server().received(path).size();
    }

    @Override
    public void close() {
        there.close();
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
