package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.twitch.TwitchDouble;
import dev.photofinish.doubles.twitch.TwitchTokens;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * A Twitch on loopback whose people stream now and then.
 *
 * <pre>PORT</pre>
 */
public final class DemoTwitch {
    private static final int CHANGE_EVERY_SECONDS = 4;

    private DemoTwitch() {}

    public static void main(String[] args) {
        var tokens = new TwitchTokens(TwitchDouble.CLIENT_ID, TwitchDouble.CLIENT_SECRET);
        var twitch = new TwitchDouble(Integer.parseInt(args[0]), tokens, List.of());
        var streamers = new Streamers(twitch, RandomGenerator.getDefault());
        var clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("streamers").factory());
        clock.scheduleWithFixedDelay(streamers::next, CHANGE_EVERY_SECONDS, CHANGE_EVERY_SECONDS, TimeUnit.SECONDS);
    }
}
