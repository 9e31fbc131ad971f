package dev.photofinish.command.race.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.command.race.model.Terms;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer changes the terms of a race: all of what is asked for, or nothing of it. */
public record EditRace(@TargetAggregateIdentifier RaceId raceId, Actor actor, List<Change> changes, Instant at) {
    /** Keeps its own copy. */
    public EditRace {
        changes = List.copyOf(changes);
    }

    /** In the order of rest-api §5, PATCH; one fact for each thing that is different afterwards. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup() && changes.stream().anyMatch(Change::beforeTheStart)) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        if (changes.stream().anyMatch(change -> change.plansBefore(at))) {
            return refuse(RaceRejection.SCHEDULED_IN_THE_PAST);
        }
        var wanted = race.terms();
        for (var change : changes) {
            wanted = change.in(wanted);
        }
        var facts = facts(race.terms(), wanted);
        return wanted.objection().<Decision<RaceEvent>>map(Decision::refuse).orElseGet(() -> accept(facts));
    }

    private List<RaceEvent> facts(Terms now, Terms wanted) {
        var facts = new ArrayList<RaceEvent>();
        if (!wanted.name().equals(now.name())) {
            facts.add(new RaceRenamed(raceId, wanted.name(), at));
        }
        if (!Objects.equals(wanted.scheduledAt(), now.scheduledAt())) {
            facts.add(new RaceScheduled(raceId, wanted.scheduledAt(), at));
        }
        if (wanted.isPublic() != now.isPublic()) {
            facts.add(new RaceVisibilityChanged(raceId, wanted.isPublic(), at));
        }
        if (wanted.openRegistration() != now.openRegistration()
                || !Objects.equals(wanted.maxParticipants(), now.maxParticipants())) {
            facts.add(new RegistrationChanged(raceId, wanted.openRegistration(), wanted.maxParticipants(), at));
        }
        if (wanted.automatic() != now.automatic() || !Objects.equals(wanted.graceSeconds(), now.graceSeconds())) {
            facts.add(new AutomaticStartChanged(raceId, wanted.automatic(), wanted.graceSeconds(), at));
        }
        return facts;
    }
}
