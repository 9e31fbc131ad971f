package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.LookUps;
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
import dev.photofinish.store.engine.AppendedPosition;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Records what is to be told, in the transaction of the command: there is no fact without it, and it not without its fact. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class OutboxWriter {
    private final Outbox outbox;
    private final Couriers couriers;

    OutboxWriter(Outbox outbox, Couriers couriers) {
        this.outbox = outbox;
        this.couriers = couriers;
    }

    @EventHandler
    void on(RaceEvent event, @SequenceNumber long fact) {
        parts(event).stream().filter(couriers.parts()::contains).forEach(part -> record(event.raceId(), fact, part));
    }

    private void record(RaceId race, long fact, Part part) {
        outbox.add(new Subject.OfRace(race), fact, part, AppendedPosition.soFar());
    }

    /** In the order in which they are told. Whether the race is public is looked at when they are. */
    private static List<Part> parts(RaceEvent event) {
        return switch (event) {
            case RaceCreated _ -> List.of(Part.CREATED_POST, Part.SCHEDULED_EVENT);
            case RaceStarted _ -> List.of(Part.STARTED_POST, Part.SCHEDULED_EVENT);
            case RaceFinished _ -> List.of(Part.FINISHED_POST, Part.SCHEDULED_EVENT);
            case RaceRenamed _, RaceScheduled _, RaceVisibilityChanged _, RaceReset _, RaceDeleted _ ->
                List.of(Part.SCHEDULED_EVENT);
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    CasterJoined _,
                    CasterLeft _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    SeedRerolled _,
                    SeedsReleased _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    DeliveryRetried _ -> List.of();
        };
    }
}
