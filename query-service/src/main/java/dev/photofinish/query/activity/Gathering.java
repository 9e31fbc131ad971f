package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.List;
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
}
