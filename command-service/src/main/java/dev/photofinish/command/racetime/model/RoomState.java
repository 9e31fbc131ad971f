package dev.photofinish.command.racetime.model;

import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeBotCreatedRace;
import dev.photofinish.events.racetime.RacetimeBotJoinedRace;
import dev.photofinish.events.racetime.RacetimeEntrantInvited;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * The last document of a room that was stored, as far as what is new can be told from it. Immutable.
 *
 * @param ref which room; null before anything is known of it
 * @param version of the last document in which something was new
 * @param hidden whether the entrants' ids stand for others
 * @param entrants everybody in the list, by their id, in the order in which they came
 * @param closed whether it is watched no longer
 */
public record RoomState(
        @Nullable RacetimeRoomRef ref,
        String status,
        int version,
        boolean hidden,
        PMap<String, EntrantStanding> entrants,
        boolean closed) {
    /** Before anything is known of it. */
    public static final RoomState NEW = new RoomState(null, "", 0, false, OrderedPMap.empty(), false);

    /** The state after a fact. */
    public RoomState apply(RacetimeEvent event) {
        return switch (event) {
            case RacetimeBotJoinedRace joined -> attached(joined.room(), joined.raceStatus());
            case RacetimeBotCreatedRace created ->
                attached(created.room(), created.invitational() ? "invitational" : "open");
            case RacetimeRoomBaselined baseline -> baselined(baseline);
            case RacetimeRaceStatusChanged changed ->
                new RoomState(ref, changed.newStatus(), changed.seen().version(), hidden, entrants, closed);
            case RacetimeEntrantJoined joined ->
                standing(joined.entrant(), joined.initialStatus(), joined.seen().version());
            case RacetimeEntrantStatusChanged changed ->
                standing(changed.entrant(), changed.newStatus(), changed.seen().version());
            case RacetimeEntrantLeft left ->
                new RoomState(
                        ref,
                        status,
                        left.seen().version(),
                        hidden,
                        entrants.minus(left.entrant().racetimeId()),
                        closed);
            case RacetimeRoomClosed _ -> new RoomState(ref, status, version, hidden, entrants, true);
            case RacetimeEntrantInvited _, RacetimeBotActed _ -> this;
        };
    }

    private RoomState attached(RacetimeRoomRef room, String nowStatus) {
        return new RoomState(room, nowStatus, version, hidden, entrants, false);
    }

    private RoomState baselined(RacetimeRoomBaselined baseline) {
        PMap<String, EntrantStanding> everybody = OrderedPMap.empty();
        for (var one : baseline.standings()) {
            everybody = everybody.plus(one.entrant().racetimeId(), one);
        }
        return new RoomState(
                baseline.room(),
                baseline.raceStatus(),
                baseline.seen().version(),
                baseline.hidden(),
                everybody,
                closed);
    }

    private RoomState standing(Entrant entrant, String nowStatus, int nowVersion) {
        var standings = entrants.plus(entrant.racetimeId(), new EntrantStanding(entrant, nowStatus));
        return new RoomState(ref, status, nowVersion, hidden, standings, closed);
    }
}
