package dev.photofinish.store.signals;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;

/** Signals as lines of text, many to a notification. */
final class Wire {
    static final String COMMITS = "photofinish_commits";
    static final String LIVE = "photofinish_live";
    /** PostgreSQL refuses payloads of 8,000 bytes. */
    static final int LONGEST_PAYLOAD = 7_900;

    private Wire() {}

    static String line(Tick tick) {
        return "t %s %s %d %d %d".formatted(tick.race(), tick.run(), tick.attempt(), tick.igtMs(), tick.deaths());
    }

    static String line(Presence presence) {
        return "p %s %s %b %s".formatted(presence.race(), presence.run(), presence.connected(), presence.node());
    }

    static Tick tick(String[] words) {
        return new Tick(
                RaceId.of(words[1]),
                RunId.of(words[2]),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]),
                Integer.parseInt(words[5]));
    }

    static Presence presence(String[] words) {
        return new Presence(RaceId.of(words[1]), RunId.of(words[2]), Boolean.parseBoolean(words[3]), words[4]);
    }
}
