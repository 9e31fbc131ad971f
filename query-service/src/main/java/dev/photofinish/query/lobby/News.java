package dev.photofinish.query.lobby;

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

/** What a fact means to the list of races. */
enum News {
    /** The list shows nothing of it. */
    NONE,
    /** The race looks different, or is new, or gone. */
    CHANGED,
    /** The race leaves the list. */
    HIDDEN;

    static News of(RaceEvent event) {
        return switch (event) {
            case RaceVisibilityChanged visibility -> visibility.isPublic() ? CHANGED : HIDDEN;
            case RaceCreated _,
                    RaceRenamed _,
                    RaceScheduled _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    CasterJoined _,
                    CasterLeft _,
                    SeedsReleased _,
                    SeedRerolled _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    RaceStarted _,
                    RaceFinished _,
                    RaceReset _,
                    RaceDeleted _ -> CHANGED;
            case ParticipantConcluded _,
                    ParticipantReopened _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    DeliveryRetried _ -> NONE;
        };
    }
}
