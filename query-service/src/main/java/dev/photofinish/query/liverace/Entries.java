package dev.photofinish.query.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.RejectedEntrant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who is in a live race.
 *
 * @param players with a run, in the order in which they came
 * @param rejected everybody else in the room
 */
record Entries(List<Entry> players, List<RejectedEntrant> rejected) {
    static final Entries NONE = new Entries(List.of(), List.of());

    Entries {
        players = List.copyOf(players);
        rejected = List.copyOf(rejected);
    }

    Entries with(Entry player) {
        var others =
                new ArrayList<>(players.stream().filter(other(player.run())).toList());
        others.add(player);
        return new Entries(others, rejected).apart();
    }

    Entries without(Collection<RunId> runs) {
        return new Entries(
                players.stream().filter(player -> !runs.contains(player.run())).toList(), rejected);
    }

    /** Those who are in the race now that it began. */
    Entries racing(List<LiveRaceResult> participants, List<RejectedEntrant> others) {
        return new Entries(participants.stream().map(Entry::of).toList(), others);
    }

    /** With those results in the place of earlier ones. */
    Entries told(Collection<LiveRaceResult> results) {
        var changed = results.stream().collect(Collectors.toMap(LiveRaceResult::runId, Entry::of));
        var next = new ArrayList<Entry>();
        for (var player : players) {
            var now = changed.remove(player.run());
            next.add(now == null ? player : now);
        }
        next.addAll(changed.values());
        return new Entries(next, rejected).apart();
    }

    Entries rejecting(RejectedEntrant entrant) {
        var others = new ArrayList<>(rejected.stream()
                .filter(known ->
                        !known.entrant().racetimeId().equals(entrant.entrant().racetimeId()))
                .toList());
        others.add(entrant);
        return new Entries(players, others);
    }

    Entries rejecting(List<RejectedEntrant> entrants) {
        return new Entries(players, entrants).apart();
    }

    /** Whoever plays is rejected no more, whatever was held against them before. */
    private Entries apart() {
        var playing =
                players.stream().map(player -> player.entrant().racetimeId()).collect(Collectors.toUnmodifiableSet());
        return new Entries(
                players,
                rejected.stream()
                        .filter(one -> !playing.contains(one.entrant().racetimeId()))
                        .toList());
    }

    boolean has(AccountId account) {
        return players.stream().anyMatch(player -> player.account().equals(account));
    }

    /** The accounts of all players. */
    Set<AccountId> accounts() {
        return players.stream().map(Entry::account).collect(Collectors.toUnmodifiableSet());
    }

    private static Predicate<Entry> other(RunId run) {
        return player -> !player.run().equals(run);
    }
}
