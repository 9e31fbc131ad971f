package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.twitch.TwitchDouble;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Lets those whom somebody asks about begin to stream and stop again, one at a time, about half of them live. */
final class Streamers {
    private static final String ASKED = "/helix/streams";

    private final TwitchDouble twitch;
    private final RandomGenerator random;

    Streamers(TwitchDouble twitch, RandomGenerator random) {
        this.twitch = twitch;
        this.random = random;
    }

    /** One of them changes their mind; nobody does as long as nobody asks. */
    void next() {
        var known = new TreeSet<String>();
        twitch.server().received(ASKED).reversed().stream()
                .limit(2)
                .forEach(request -> known.addAll(request.parameters("user_login")));
        if (known.isEmpty()) {
            return;
        }
        var login = List.copyOf(known).get(random.nextInt(known.size()));
        if (random.nextBoolean()) {
            twitch.live(login);
        } else {
            twitch.offline(login);
        }
    }
}
