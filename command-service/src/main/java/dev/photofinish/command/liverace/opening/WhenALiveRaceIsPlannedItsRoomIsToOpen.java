package dev.photofinish.command.liverace.opening;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** A race that is planned, moved, or has lost its room sets the time of its room. */
@WithTournaments
@Component
final class WhenALiveRaceIsPlannedItsRoomIsToOpen implements Policy {
    private final Deadlines deadlines;
    private final LiveRaces races;
    private final LiveRaceSettings settings;

    WhenALiveRaceIsPlannedItsRoomIsToOpen(Deadlines deadlines, LiveRaces races, LiveRaceSettings settings) {
        this.deadlines = deadlines;
        this.races = races;
        this.settings = settings;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        switch (event.event()) {
            case LiveRaceScheduled planned ->
                set(planned.liveRaceId(), planned.terms().scheduledAt(), 1);
            case LiveRaceUpdated(var id, var _, var terms, var changed, var _)
            when changed.contains(LiveRaceField.SCHEDULED_AT) -> set(id, terms.scheduledAt(), 1);
            case LiveRaceRoomLost lost ->
                races.byId(lost.liveRaceId())
                        .ifPresent(race -> set(race.id(), race.terms().scheduledAt(), 2));
            default -> {
                // Nothing that concerns when a room opens.
            }
        }
        return List.of();
    }

    private void set(LiveRaceId liveRace, Instant scheduledAt, int room) {
        deadlines.set(
                RoomOpeningDeadline.KIND,
                RoomOpeningDeadline.subject(liveRace, scheduledAt, room),
                settings.opens(scheduledAt));
    }
}
