package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a race, or in a solo session, and as what. What they achieved is in the {@link RunResult}s.
 *
 * @param organizer null for a solo session
 * @param status of the race; a solo session always runs
 * @param attempt the attempt whose results count
 * @param countsInStatistics false for a slow run (rest-api §8)
 * @param deleted true when nobody shall be reminded of it
 */
record Gathering(
        String name,
        @Nullable AccountId organizer,
        List<AccountId> coOrganizers,
        List<Seat> players,
        List<AccountId> casters,
        String poolName,
        RaceStatus status,
        int attempt,
        boolean listed,
        boolean countsInStatistics,
        Instant createdAt,
        boolean deleted) {

    Gathering {
        coOrganizers = List.copyOf(coOrganizers);
        players = List.copyOf(players);
        casters = List.copyOf(casters);
    }

    /** Whether somebody plays alone. */
    boolean solo() {
        return organizer == null;
    }

    /** Everybody's part; nobody's once it is deleted. */
    Stream<Part> parts() {
        if (deleted) {
            return Stream.empty();
        }
        var playing = solo() ? Part.Role.SOLO : Part.Role.PLAYER;
        return Stream.of(
                        players.stream().map(seat -> new Part(playing, seat.account())),
                        Stream.ofNullable(organizer).map(account -> new Part(Part.Role.ORGANIZER, account)),
                        casters.stream().map(account -> new Part(Part.Role.CASTER, account)),
                        coOrganizers.stream().map(account -> new Part(Part.Role.CO_ORGANIZER, account)))
                .flatMap(each -> each);
    }

    /** What a player came to. */
    RunResult resultOf(AccountId player, Map<RunId, RunResult> results) {
        return players.stream()
                .filter(seat -> seat.account().equals(player))
                .map(seat -> result(seat, results))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A player's rank by time among those who finished so far; null for whoever did not. Equal times keep the order the
     * players came in, as on the board (better C17).
     */
    @Nullable
    Integer placementOf(AccountId player, Map<RunId, RunResult> results) {
        var finishers = players.stream()
                .map(seat -> result(seat, results))
                .filter(RunResult::finished)
                .sorted(Comparator.comparingLong(RunResult::igtMs))
                .map(RunResult::account)
                .toList();
        int index = finishers.indexOf(player);
        return index < 0 ? null : index + 1;
    }

    private static RunResult result(Seat seat, Map<RunId, RunResult> results) {
        return Objects.requireNonNull(results.get(seat.run()), "every seat has a result");
    }
}
