package dev.photofinish.live.room;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The newest ticks, and whose mod is connected where, of every race this node hears of. Safe for any thread. */
final class LiveBook {
    private final Map<RaceId, Map<RunId, Tick>> ticks = new ConcurrentHashMap<>();
    private final Map<RaceId, Map<RunId, Set<String>>> nodes = new ConcurrentHashMap<>();

    /** Keeps the larger of each figure: within an attempt, what is shown never goes down. */
    void note(Tick tick) {
        ticks.computeIfAbsent(tick.race(), _ -> new ConcurrentHashMap<>()).merge(tick.run(), tick, LiveBook::newer);
    }

    void note(Presence presence) {
        nodes.compute(presence.race(), (_, known) -> {
            Map<RunId, Set<String>> runs = known == null ? new ConcurrentHashMap<>() : known;
            runs.compute(presence.run(), (_, where) -> with(where == null ? Set.of() : where, presence));
            return runs.isEmpty() ? null : runs;
        });
    }

    Map<RunId, Tick> ticks(RaceId race) {
        return Map.copyOf(ticks.getOrDefault(race, Map.of()));
    }

    Set<RunId> connected(RaceId race) {
        Set<RunId> connected = new HashSet<>();
        new HashMap<>(nodes.getOrDefault(race, Map.of())).forEach((run, where) -> {
            if (!where.isEmpty()) {
                connected.add(run);
            }
        });
        return connected;
    }

    /** The ticks of a race that is over, or starts over, are of no more use. */
    void forgetTicks(RaceId race) {
        ticks.remove(race);
    }

    private static Tick newer(Tick known, Tick told) {
        if (known.attempt() != told.attempt()) {
            return known.attempt() > told.attempt() ? known : told;
        }
        return new Tick(
                told.race(),
                told.run(),
                told.attempt(),
                Math.max(known.igtMs(), told.igtMs()),
                Math.max(known.deaths(), told.deaths()));
    }

    private static @Nullable Set<String> with(Set<String> known, Presence presence) {
        Set<String> where = new HashSet<>(known);
        if (presence.connected()) {
            where.add(presence.node());
        } else {
            where.remove(presence.node());
        }
        return where.isEmpty() ? null : Set.copyOf(where);
    }
}
