package dev.photofinish.command.liverace.scheduling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A live race is to be held on other terms (tournaments §8.4).
 *
 * @param change of the terms as they are when it is decided
 */
public record UpdateLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, UnaryOperator<LiveRaceTerms> change, Instant at) {
    private static final Set<LiveRaceField> WITH_A_ROOM =
            EnumSet.of(LiveRaceField.MATCH_TITLE, LiveRaceField.RACETIME_GOAL, LiveRaceField.PERMALINK);

    /** Before the race; once there is a room, only what does not concern who may join, and when. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race, LiveRaceBook book) {
        if (!race.phase().ahead()) {
            return refuse(LiveRaceRejection.in(race.phase()));
        }
        var plan = race.known();
        var terms = change.apply(plan.terms());
        var changed = TermsCheck.changed(plan.terms(), terms);
        if (changed.isEmpty()) {
            return nothing();
        }
        var refusal = fixed(race, terms, changed)
                .or(() -> TermsCheck.refusal(liveRaceId, plan.organization(), plan.pool(), terms, changed, book, at));
        return refusal.isPresent()
                ? refuse(refusal.get())
                : accept(new LiveRaceUpdated(liveRaceId, plan.tournament(), terms, List.copyOf(changed), at));
    }

    private static Optional<LiveRaceRejection> fixed(
            LiveRaceState race, LiveRaceTerms terms, Set<LiveRaceField> changed) {
        if (race.phase() == LiveRacePhase.SCHEDULED) {
            return Optional.empty();
        }
        boolean permalink = changed.contains(LiveRaceField.PERMALINK);
        if (!WITH_A_ROOM.containsAll(changed) || (permalink && terms.permalinkId() == null)) {
            return Optional.of(LiveRaceRejection.FIXED_ONCE_OPEN);
        }
        return permalink && race.known().revealed() ? Optional.of(LiveRaceRejection.SEED_REVEALED) : Optional.empty();
    }
}
