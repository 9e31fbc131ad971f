package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
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
import java.util.List;
import java.util.stream.Stream;

/** Who casts a race, in the order they came. */
public record CasterList(List<CasterEntry> casters) {
    /** Nobody casts. */
    public static final CasterList EMPTY = new CasterList(List.of());

    /** Keeps its own copy. */
    public CasterList {
        casters = List.copyOf(casters);
    }

    /** True when the account casts the race. */
    public boolean includes(AccountId account) {
        return casters.stream().anyMatch(caster -> caster.account().equals(account));
    }

    /** The list after a fact; the same object when it changes nothing. */
    public CasterList apply(Event event) {
        return event instanceof RaceEvent race ? applied(race) : this;
    }

    private CasterList applied(RaceEvent event) {
        return switch (event) {
            case CasterJoined joined -> joined(new CasterEntry(joined.casterId(), joined.account()));
            case CasterLeft left -> without(left);
            case RaceCreated _,
                    ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    RaceRenamed _,
                    RaceScheduled _,
                    RaceVisibilityChanged _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    SeedsReleased _,
                    SeedRerolled _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    DeliveryRetried _,
                    RaceStarted _,
                    RaceFinished _,
                    RaceReset _ -> this;
            case RaceDeleted _ -> EMPTY;
        };
    }

    private CasterList joined(CasterEntry caster) {
        return casters.contains(caster)
                ? this
                : new CasterList(
                        Stream.concat(casters.stream(), Stream.of(caster)).toList());
    }

    private CasterList without(CasterLeft left) {
        return new CasterList(casters.stream()
                .filter(caster -> !caster.id().equals(left.casterId()))
                .toList());
    }
}
