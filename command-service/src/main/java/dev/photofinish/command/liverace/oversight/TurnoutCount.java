package dev.photofinish.command.liverace.oversight;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.lookup.EligiblePeople;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.eligibility.IneligibilityReason;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A race has begun: how many are in it, of how many who might have been. */
@WithTournaments
@Component
final class TurnoutCount implements Deadline {
    /** The subject is the live race and the number of those in it, {@code id/number}. */
    static final String KIND = "live-race-turnout";

    /** That it has begun, and what a short race may have brought already, is held against nobody. */
    private static final Set<IneligibilityReason> OF_NOW =
            Set.of(IneligibilityReason.LIVE_RACE_CLOSED, IneligibilityReason.RE_ENTRY_FORBIDDEN);

    private final LiveRaces races;
    private final EligiblePeople people;
    private final LiveRaceMeters meters;

    TurnoutCount(LiveRaces races, EligiblePeople people, LiveRaceMeters meters) {
        this.races = races;
        this.people = people;
        this.meters = meters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 2);
        races.byId(LiveRaceId.of(parts[0]))
                .ifPresent(race -> meters.turnout(Integer.parseInt(parts[1]), eligible(race, now)));
        return Optional.empty();
    }

    private long eligible(LiveRaceRow race, Instant now) {
        return people.of(race.id(), race.organization(), now).stream()
                .filter(one -> OF_NOW.containsAll(one.eligibility().reasons()))
                .count();
    }
}
