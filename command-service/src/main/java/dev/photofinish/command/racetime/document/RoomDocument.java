package dev.photofinish.command.racetime.document;

import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What racetime.gg says of a room at a moment (racetime §4); only what is of use here.
 *
 * @param slug the full name, {@code category/room}
 * @param version grows with changes, not by one each
 * @param status such as {@code in_progress}; further values may come
 * @param goal what is raced for; empty when it does not say
 * @param hideEntrants whether the ids stand for others until the end
 * @param startedAt as received; in the future during the countdown
 * @param endedAt as received
 * @param openedByBot the name of the bot that opened the room; null when a person did
 * @param recordable whether the results will be recorded there
 * @param recorded whether they are, and final
 * @param liveRace what our bot noted about the room: the live race it is held for
 */
public record RoomDocument(
        String slug,
        int version,
        String status,
        String goal,
        List<EntrantRow> entrants,
        boolean hideEntrants,
        @Nullable String startedAt,
        @Nullable String endedAt,
        @Nullable String openedByBot,
        boolean recordable,
        boolean recorded,
        @Nullable String liveRace) {
    private static final Set<String> OVER = Set.of("finished", "cancelled", "partitioned");
    private static final Set<String> NOT_OVER_YET = Set.of("ready", "not_ready", "in_progress");

    public RoomDocument {
        entrants = List.copyOf(entrants);
    }

    /** The same, with the rows of the document before where they did not change: of many that wait, each is small. */
    public RoomDocument sharing(RoomDocument before) {
        var known = before.entrants.stream().collect(Collectors.toMap(row -> row, row -> row, (one, same) -> one));
        return new RoomDocument(
                slug,
                version,
                status,
                goal,
                entrants.stream().map(row -> known.getOrDefault(row, row)).toList(),
                hideEntrants,
                startedAt,
                endedAt,
                openedByBot,
                recordable,
                recorded,
                liveRace);
    }

    /** Whether the race is over, for now: for ten minutes it may go on again (racetime §5.1). */
    public boolean over() {
        return OVER.contains(status);
    }

    /** Whether those in the list have other ids than they will have. */
    public boolean hidden() {
        return hideEntrants && !over();
    }

    /** Whether a race that is over still shows people racing, which the next document puts right (racetime §9). */
    public boolean contradictsItself() {
        return over() && entrants.stream().anyMatch(row -> NOT_OVER_YET.contains(row.status()));
    }

    /** Everybody who has an id, in the list's order. */
    public List<EntrantStanding> standings() {
        return entrants.stream()
                .filter(row -> row.entrant() != null)
                .map(row -> new EntrantStanding(Objects.requireNonNull(row.entrant()), row.status()))
                .toList();
    }

    /** The ids of those who have one. */
    public Set<String> ids() {
        return entrants.stream()
                .map(EntrantRow::entrant)
                .filter(Objects::nonNull)
                .map(Entrant::racetimeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
