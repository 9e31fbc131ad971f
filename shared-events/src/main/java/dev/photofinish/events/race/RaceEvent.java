package dev.photofinish.events.race;

import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;

/** What happens to a race. */
public sealed interface RaceEvent extends Event
        permits RaceCreated,
                ParticipantRegistered,
                ParticipantLeft,
                ParticipantRemoved,
                CasterJoined,
                CasterLeft,
                SeedsReleased,
                RaceStarted,
                ParticipantConcluded,
                RaceFinished,
                RaceReset,
                RaceRenamed,
                RaceScheduled,
                RaceVisibilityChanged,
                RegistrationChanged,
                AutomaticStartChanged,
                CoOrganizerAdded,
                CoOrganizerRemoved,
                InviteIssued,
                InviteRevoked,
                InviteAccepted,
                SeedRerolled,
                CountdownStarted,
                CountdownCancelled,
                ParticipantReopened,
                DeliveryRetried,
                RaceDeleted {
    /** The race it happened to. */
    RaceId raceId();
}
