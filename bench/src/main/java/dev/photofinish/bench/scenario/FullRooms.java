package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.measure.Derived;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.outside.Rooms;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import dev.photofinish.doubles.racetime.Person;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Twenty rooms of racetime.gg with five hundred people each: how soon what happens there is stored as events. It runs
 * when it is named, on a server that the bench has started: only such a one watches the bench's own rooms.
 */
public record FullRooms() implements Scenario {

    public static final String NAME = "rooms";

    private static final int ROOMS = 20;
    private static final int PEOPLE = 500;
    private static final int CHANGES_A_SECOND = 20;
    private static final double WARM_UP_SECONDS = 10;
    private static final double SECONDS = 15;
    private static final double GOAL_SECONDS = 0.2;
    private static final double NEARLY_ALL = 0.99;
    private static final int MOST_SECONDS = 120;

    private interface Happening {
        void to(Rooms.Full room, Person person, int round);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(Ground ground) {
        Rooms rooms = ground.rooms();
        if (rooms == null) {
            return Outcome.withoutResult(
                    NAME, Verdict.NOT_AVAILABLE, "takes a server started by the bench, for this scenario by name");
        }
        List<Rooms.Full> full = IntStream.range(0, ground.size(ROOMS))
                .mapToObj(n -> rooms.fill("room-" + n, ground.size(PEOPLE)))
                .toList();
        watch(ground, rooms, full);
        goOn(full, ground.seconds(WARM_UP_SECONDS), FullRooms::waver);
        settle(rooms);

        Meter meter = ground.meter();
        Derived before = Derived.read(rooms.metrics());
        goOn(full, ground.seconds(SECONDS), FullRooms::waver);
        Derived setup = settle(rooms).since(before);
        int half = full.size() / 2;
        Derived atStarts = Derived.read(rooms.metrics());
        oneAfterTheOther(rooms, full.subList(0, half));
        Derived starts = settle(rooms).since(atStarts);
        Derived atBurst = Derived.read(rooms.metrics());
        rooms.start(full.subList(half, full.size()));
        Derived burst = settle(rooms).since(atBurst);
        Derived underWay = Derived.read(rooms.metrics());
        goOn(full, ground.seconds(SECONDS), FullRooms::finish);
        Derived finishes = settle(rooms).since(underWay);
        Usage usage = meter.read();

        Map<String, String> details = new LinkedHashMap<>();
        details.put("rooms", "%d with %d people each".formatted(full.size(), ground.size(PEOPLE)));
        details.put("one after the other not ready, and ready again", setup.figures());
        details.put("half of the rooms start one after the other, everybody with them", starts.figures());
        details.put("the other half starts in the same instant", burst.figures());
        details.put("one after the other finishes", finishes.figures());
        boolean met = List.of(setup, starts, finishes).stream()
                .allMatch(phase -> phase.total() > 0 && phase.shareWithin(GOAL_SECONDS) >= NEARLY_ALL);
        return new Outcome(
                NAME,
                null,
                CHANGES_A_SECOND,
                usage,
                "99 % stored within 200 ms of the message, but for rooms that start in the same instant",
                Verdict.of(met),
                details);
    }

    private static void watch(Ground ground, Rooms rooms, List<Rooms.Full> full) {
        String admin = ground.platform().token("roomwatcher", "admin");
        full.forEach(room ->
                ground.platform().must("POST", "/api/admin/racetime/rooms", admin, Map.of("room", room.name())));
        await(() -> rooms.watched() == full.size());
    }

    /** Something happens so often, in one room after the other. */
    private static void goOn(List<Rooms.Full> full, double seconds, Happening happening) {
        long began = System.nanoTime();
        int changes = (int) (seconds * CHANGES_A_SECOND);
        for (int change = 0; change < changes; change++) {
            Rooms.Full room = full.get(change % full.size());
            int round = change / full.size();
            happening.to(room, room.people().get(round % room.people().size()), round);
            Pause.until(
                    began + Duration.ofSeconds(1).dividedBy(CHANGES_A_SECOND).toNanos() * (change + 1));
        }
    }

    private static void oneAfterTheOther(Rooms rooms, List<Rooms.Full> starting) {
        starting.forEach(room -> {
            rooms.start(List.of(room));
            Pause.seconds(1);
        });
    }

    private static void waver(Rooms.Full room, Person person, int round) {
        room.control().unready(person);
        room.control().ready(person);
    }

    private static void finish(Rooms.Full room, Person person, int round) {
        room.control().done(person, Duration.ofMinutes(20).plusSeconds(round));
    }

    /** Once nothing more comes for a second. */
    private static Derived settle(Rooms rooms) {
        Derived[] last = {Derived.read(rooms.metrics())};
        await(() -> {
            Pause.seconds(1);
            Derived now = Derived.read(rooms.metrics());
            boolean still = now.total() == last[0].total();
            last[0] = now;
            return still;
        });
        return last[0];
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(MOST_SECONDS).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The rooms did not settle within two minutes");
            }
            Pause.ms(100);
        }
    }
}
