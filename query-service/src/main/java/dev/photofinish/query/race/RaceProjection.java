package dev.photofinish.query.race;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.query.projection.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code race}: a race's own life, with what lists filter and sort by. */
public final class RaceProjection implements Projection<RaceFacts> {
    @Override
    public String name() {
        return "race";
    }

    @Override
    public Class<RaceFacts> type() {
        return RaceFacts.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof RaceEvent race && matters(race) ? race.raceId().toString() : null;
    }

    private static boolean matters(RaceEvent event) {
        return switch (event) {
            case RaceCreated _,
                    RaceRenamed _,
                    RaceScheduled _,
                    RaceVisibilityChanged _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    SeedsReleased _,
                    SeedRerolled _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    RaceStarted _,
                    RaceFinished _,
                    RaceReset _,
                    RaceDeleted _ -> true;
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    CasterJoined _,
                    CasterLeft _,
                    DeliveryRetried _ -> false;
        };
    }

    @Override
    public @Nullable RaceFacts apply(@Nullable RaceFacts known, StoredEvent stored) {
        var event = (RaceEvent) stored.event();
        if (known == null && !(event instanceof RaceCreated)) {
            return null;
        }
        RaceId id = event.raceId();
        return (known == null ? RaceFacts.none(id) : known).apply(event);
    }

    @Override
    public Map<String, Object> lookUps(RaceFacts race) {
        return RaceSort.lookUps(race);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending(RaceSort.LISTED, RaceSort.RANK, RaceSort.UNSCHEDULED, RaceSort.SCHEDULED_AT),
                        Indexes.descending(RaceSort.CREATED_AT))),
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending(RaceSort.LISTED, RaceSort.RANK),
                        Indexes.descending(RaceSort.STARTED_AT, RaceSort.CREATED_AT))));
    }
}
