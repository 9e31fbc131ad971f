package dev.photofinish.query.tournament;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code tournament-runs}: one document for each run, with what leaderboards and queues are made of. */
public final class RunProjection implements Projection<RunState> {
    static final String TOURNAMENT = "tournament";
    static final String ACCOUNT = "account";
    static final String POOL = "pool";
    static final String PERMALINK = "permalink";
    static final String STATUS = "status";
    /** Left out while there is none. */
    static final String SECONDS = "seconds";

    static final String REATTEMPTED = "reattempted";
    static final String LIVE = "live";
    /** Whether it counts nowhere because its live race was called off. */
    static final String GONE = "gone";

    static final String VERDICT = "verdict";
    /** {@link #NOBODY} while nobody has looked at it, though it may be accepted. */
    static final String REVIEWER = "reviewer";

    static final String DRAWN_AT = "drawn_at";
    static final String NOBODY = "";

    @Override
    public String name() {
        return "tournament-runs";
    }

    @Override
    public Class<RunState> type() {
        return RunState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof AsyncRunEvent run ? run.runId().toString() : null;
    }

    @Override
    public @Nullable RunState apply(@Nullable RunState known, StoredEvent stored) {
        var event = (AsyncRunEvent) stored.event();
        if (known != null) {
            return next(known, event);
        }
        return switch (event) {
            case AsyncRunDrawn drawn -> RunState.of(drawn);
            case LiveRunBegun begun -> RunState.of(begun);
            default -> null;
        };
    }

    private static RunState next(RunState run, AsyncRunEvent event) {
        var times = run.times();
        var marks = run.marks();
        var at = event.at();
        return switch (event) {
            case AsyncRunDrawn _, LiveRunReserved _, LiveRunReleased _, LiveRunBegun _ -> run;
            case LiveRunResulted result -> resulted(run, result);
            case LiveRunVoided _ -> {
                var live = run.live();
                yield live == null ? run : run.inRoom(live.calledOff(), times, at);
            }
            case AsyncRunDeadlineExtended extended -> run.at(times.before(extended.startBefore()), at);
            case AsyncRunCountedDown counting -> run.at(times.counting(counting.startsAt()), at);
            case AsyncRunStarted started -> run.at(times.started(started.startedAt()), at);
            case AsyncRunFinished finished -> run.at(times.ended(finished.endedAt()), at);
            case AsyncRunForfeited forfeited -> run.marked(marks.forfeited(forfeited.reason()), at);
            case AsyncRunDisqualified disqualified -> run.marked(marks.disqualified(disqualified.reason()), at);
            case AsyncRunDisqualificationUndone _ -> run.marked(marks.disqualified(null), at);
            case AsyncRunReattempted _ -> run.marked(marks.replaced(true), at);
            case AsyncRunReattemptUndone _ -> run.marked(marks.replaced(false), at);
            case AsyncRunSubmitted submitted -> run.saying(HandedIn.of(submitted), at);
            case AsyncRunReviewed reviewed ->
                run.at(times.started(reviewed.startedAt()), at).judged(Reviewed.of(reviewed));
            case LiveRunAccepted accepted -> run.judged(Reviewed.of(accepted));
        };
    }

    /** The room may take anything back. */
    private static RunState resulted(RunState run, LiveRunResulted result) {
        var live = run.live();
        return live == null
                ? run
                : run.inRoom(
                        live.with(result.outcome(), result.flagged()),
                        run.times().started(result.startedAt()).ended(result.endedAt()),
                        result.at());
    }

    @Override
    public Map<String, Object> lookUps(RunState run) {
        var review = run.review();
        var found = new HashMap<String, Object>(Map.of(
                TOURNAMENT, run.tournament().toString(),
                ACCOUNT, run.account().toString(),
                POOL, run.pool().toString(),
                PERMALINK, run.permalink().toString(),
                STATUS, run.status().name(),
                REATTEMPTED, run.marks().reattempted(),
                LIVE, run.live() != null,
                GONE, run.gone(),
                VERDICT, (review == null ? ReviewVerdict.PENDING : review.verdict()).name(),
                DRAWN_AT, ChronoUnit.MICROS.between(Instant.EPOCH, run.times().drawnAt())));
        var seconds = run.times().seconds();
        if (seconds != null) {
            found.put(SECONDS, seconds);
        }
        var reviewer = review == null ? null : review.reviewer();
        found.put(REVIEWER, reviewer == null ? NOBODY : reviewer.toString());
        return found;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(
                        Indexes.compoundIndex(Indexes.ascending(TOURNAMENT, ACCOUNT), Indexes.descending(DRAWN_AT))),
                new IndexModel(Indexes.compoundIndex(
                        Indexes.ascending(TOURNAMENT, REATTEMPTED, STATUS, VERDICT), Indexes.descending(DRAWN_AT))));
    }
}
