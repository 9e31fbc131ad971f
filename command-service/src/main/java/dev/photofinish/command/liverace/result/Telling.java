package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.accept;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.ResultCorrection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts in the making: each changes what the next is decided on, and nothing has happened until all are accepted. */
final class Telling {
    private final LiveRaceId liveRace;
    private final Instant at;
    private final List<LiveRaceEvent> events = new ArrayList<>();
    private LiveRaceState race;

    Telling(LiveRaceId liveRace, LiveRaceState race, Instant at) {
        this.liveRace = liveRace;
        this.race = race;
        this.at = at;
    }

    LiveRaceState race() {
        return race;
    }

    void tell(LiveRaceEvent event) {
        events.add(event);
        race = race.apply(event);
    }

    /** Those of the results that are new. */
    void results(Collection<LiveRaceResult> results) {
        var known = race.course().results();
        var news = results.stream()
                .filter(one -> !one.equals(known.get(one.entrant().racetimeId())))
                .toList();
        if (!news.isEmpty()) {
            tell(noted(news));
        }
    }

    /** All of them again, new or not. */
    void everything() {
        tell(noted(List.copyOf(race.course().results().values())));
    }

    /** What was told otherwise before. */
    void corrections(@Nullable AccountId by, @Nullable String reason) {
        var corrections = race.course().corrections();
        if (!corrections.isEmpty()) {
            tell(new LiveRaceResultsCorrected(liveRace, race.known().tournament(), corrections, by, reason, at));
        }
    }

    /** The end of the race; when it had ended before, with what is other than then. */
    void end(Instant endedAt, List<RejectedEntrant> rejected, @Nullable AccountId by, @Nullable String reason) {
        var corrections = race.course().told().isEmpty()
                ? List.<ResultCorrection>of()
                : race.course().corrections();
        tell(new LiveRaceFinished(
                liveRace, race.known().tournament(), endedAt, race.course().finishers(), rejected, at));
        if (!corrections.isEmpty()) {
            tell(new LiveRaceResultsCorrected(liveRace, race.known().tournament(), corrections, by, reason, at));
        }
    }

    /** That results were recorded by hand, unless the facts say so already. */
    void byHand() {
        if (race.course().silent() || events.stream().noneMatch(LiveRaceResultsNoted.class::isInstance)) {
            attempted();
        }
    }

    /** That racetime.gg tells of the room again, when it was noted that it did not. */
    void answered() {
        if (race.course().silent()) {
            attempted();
        }
    }

    private void attempted() {
        var outcome = events.isEmpty() ? RecordingOutcome.UNCHANGED : RecordingOutcome.RECORDED;
        var results = race.course().results().size();
        tell(new LiveRaceRecordingAttempted(liveRace, race.known().tournament(), outcome, null, results, at));
    }

    Decision<LiveRaceEvent> decision() {
        return accept(events);
    }

    private LiveRaceResultsNoted noted(List<LiveRaceResult> results) {
        var room = Objects.requireNonNull(race.room(), "of a race that began");
        var startedAt = Objects.requireNonNull(race.course().startedAt(), "of a race that began");
        return new LiveRaceResultsNoted(
                liveRace, race.known().tournament(), startedAt, race.known().pool(), room.permalink(), results, at);
    }
}
