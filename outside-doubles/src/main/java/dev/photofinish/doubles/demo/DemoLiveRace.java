package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.demo.DemoLeague.Held;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.doubles.racetime.RoomControl;
import dev.photofinish.doubles.racetime.RoomStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** One live race from its planning to its results, with somebody in it who may not race. */
final class DemoLiveRace {
    /** A room opens at once, for it does earlier than this. */
    private static final Duration AHEAD = Duration.ofMinutes(6);
    /** Nobody finishes sooner at racetime.gg. */
    private static final Duration SHORTEST = Duration.ofSeconds(6);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 240;
    private static final double GIVES_UP = 0.12;
    private static final double TAKES_BACK = 0.2;

    private final Held league;
    private final RacetimeDouble racetime;
    private final DemoPace pace;
    private final RandomGenerator random;

    DemoLiveRace(Held league, RacetimeDouble racetime, DemoPace pace, RandomGenerator random) {
        this.league = league;
        this.racetime = racetime;
        this.pace = pace;
        this.random = random;
    }

    /** Plans it; its id. */
    String plan() throws IOException, InterruptedException {
        return league.plan(Instant.now().plus(AHEAD));
    }

    /** Until its results are final. Fails when it does not go on. */
    void race(String id) throws IOException, InterruptedException {
        var room = racetime.room(room(id));
        var racing = new ArrayList<>(league.players());
        racing.add(racetime.person("passingpip"));
        Collections.shuffle(racing, Random.from(random));
        for (var person : racing) {
            room.join(person);
            step();
        }
        for (var person : racing) {
            room.ready(person);
            step();
        }
        await("the start", () -> room.status() == RoomStatus.IN_PROGRESS);
        arrive(room, racing);
        await("its end", () -> told(id, "status").equals("finished"));
        step();
        room.record();
    }

    private void arrive(RoomControl room, List<Person> racing) throws InterruptedException {
        var start = Instant.now();
        var first = pace.race().multipliedBy(3).dividedBy(4);
        var apart = pace.race().dividedBy(2L * racing.size());
        Thread.sleep(first);
        for (var person : racing) {
            Thread.sleep(apart);
            if (random.nextDouble() < GIVES_UP) {
                room.forfeit(person);
            } else {
                room.done(person, time(start));
                if (random.nextDouble() < TAKES_BACK && room.status() == RoomStatus.IN_PROGRESS) {
                    room.undo(person);
                    Thread.sleep(apart);
                    room.done(person, time(start));
                }
            }
        }
    }

    private static Duration time(Instant start) {
        var time = Duration.between(start, Instant.now());
        return time.compareTo(SHORTEST) < 0 ? SHORTEST.plus(time) : time;
    }

    private String room(String id) throws IOException, InterruptedException {
        await("its room", () -> racetime.rooms().contains(told(id, "racetime_slug")));
        return told(id, "racetime_slug");
    }

    /** What its page says; empty when that is nothing. */
    private String told(String id, String field) throws IOException, InterruptedException {
        return league.boss()
                .get("/api/async-tournaments/live-races/" + id)
                .get(field)
                .asString("");
    }

    private static void await(String what, Look look) throws IOException, InterruptedException {
        for (int looks = 0; !look.there(); looks++) {
            if (looks == MOST_LOOKS) {
                throw new IOException(what + " did not come");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    @FunctionalInterface
    private interface Look {
        boolean there() throws IOException, InterruptedException;
    }

    private void step() throws InterruptedException {
        Thread.sleep(pace.step());
    }
}
