package dev.photofinish.query.happening;

import dev.photofinish.events.racetime.BotAction;
import dev.photofinish.events.racetime.EntrantEvent;
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
import dev.photofinish.events.racetime.Seen;
import dev.photofinish.store.tail.NumberedEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The eight events of rooms (racetime §11.2). Where a room's telling begins and ends is none of them. Pure. */
record RoomTelling(Insight insight) implements Telling {
    @Override
    public Optional<DomainEvent> tell(NumberedEvent event) {
        return event.stored().event() instanceof RacetimeEvent inRoom ? tell(event, inRoom) : Optional.empty();
    }

    private Optional<DomainEvent> tell(NumberedEvent numbered, RacetimeEvent event) {
        return switch (event) {
            case RacetimeRaceStatusChanged changed ->
                told(
                        numbered,
                        changed,
                        "RaceStatusChanged",
                        common(changed, changed.seen())
                                .and("old_status", changed.oldStatus())
                                .and("new_status", changed.newStatus())
                                .and("entrant_count", changed.entrantCount())
                                .and("started_at", changed.startedAt())
                                .and("ended_at", changed.endedAt()));
            case RacetimeEntrantStatusChanged changed ->
                told(
                        numbered,
                        changed,
                        "EntrantStatusChanged",
                        common(changed, changed.seen())
                                .and(entrant(changed))
                                .and("old_status", changed.oldStatus())
                                .and("new_status", changed.newStatus())
                                .and("finish_time", changed.finishTime())
                                .and("place", changed.place())
                                .and("race_status", changed.raceStatus()));
            case RacetimeEntrantJoined joined ->
                told(
                        numbered,
                        joined,
                        "EntrantJoined",
                        common(joined, joined.seen())
                                .and(entrant(joined))
                                .and("initial_status", joined.initialStatus())
                                .and("race_status", joined.raceStatus()));
            case RacetimeEntrantLeft left ->
                told(
                        numbered,
                        left,
                        "EntrantLeft",
                        common(left, left.seen())
                                .and(entrant(left))
                                .and("last_status", left.lastStatus())
                                .and("race_status", left.raceStatus()));
            case RacetimeEntrantInvited invited ->
                told(
                        numbered,
                        invited,
                        "EntrantInvited",
                        common(invited, invited.seen()).and(entrant(invited)).and("race_status", invited.raceStatus()));
            case RacetimeBotJoinedRace joined ->
                told(
                        numbered,
                        joined,
                        "BotJoinedRace",
                        common(joined, joined.seen())
                                .and("race_status", joined.raceStatus())
                                .and("entrant_count", joined.entrantCount())
                                .and("bot_action", "join"));
            case RacetimeBotCreatedRace created ->
                told(
                        numbered,
                        created,
                        "BotCreatedRace",
                        common(created, created.seen())
                                .and("goal", created.goal())
                                .and("invitational", created.invitational())
                                .and("bot_action", "create"));
            case RacetimeBotActed acted ->
                told(
                        numbered,
                        acted,
                        "BotAction",
                        common(acted, null)
                                .and("action_type", acted.action())
                                .and("target_user_id", acted.targetRacetimeId())
                                .and("details", details(acted)));
            case RacetimeRoomBaselined _, RacetimeRoomClosed _ -> Optional.empty();
        };
    }

    /** Our bot's text says where the seed is. */
    private @Nullable String details(RacetimeBotActed acted) {
        return acted.action() == BotAction.SET_BOT_RACEINFO && !insight.seeds() ? null : acted.details();
    }

    private static Fields common(RacetimeEvent event, @Nullable Seen seen) {
        var room = event.room();
        return Fields.of("category", room.category())
                .and("room_slug", room.slug())
                .and("room_name", room.name())
                .and("match_id", null)
                .and("tournament_id", room.tournamentId())
                .and("live_race_id", room.liveRaceId())
                .and("race_version", seen == null ? null : (Integer) seen.version())
                .and("observed_at", seen == null ? null : seen.observedAt());
    }

    private static Fields entrant(EntrantEvent event) {
        var entrant = event.entrant();
        return Fields.of("racetime_user_id", entrant.racetimeId())
                .and("racetime_user_name", entrant.name().isEmpty() ? null : entrant.name());
    }

    private static Optional<DomainEvent> told(NumberedEvent numbered, RacetimeEvent event, String type, Fields fields) {
        var slug = event.room().slug();
        boolean ofEntrant = event instanceof EntrantEvent;
        return Optional.of(new DomainEvent(
                numbered.id(),
                "Racetime" + type + "Event",
                event.at(),
                event.doer(),
                event.room().organizationId(),
                event.priority().weight(),
                Map.of("number", numbered.number()),
                ofEntrant ? "RacetimeEntrant" : "RacetimeRace",
                ofEntrant ? slug + "/" + ((EntrantEvent) event).entrant().racetimeId() : slug,
                fields.all()));
    }
}
