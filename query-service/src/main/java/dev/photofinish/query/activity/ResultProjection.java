package dev.photofinish.query.activity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read model {@code results}: time and deaths of every run, in races and alone, one small document for each. A reset is
 * told to the race and not to its runs: a result counts only beside a race of the same attempt.
 */
public final class ResultProjection implements Projection<RunResult> {
    /** Of whom, of those that are finished. */
    static final String FINISHED_BY = "finished_by";

    static final String RACE = "race";
    static final String ATTEMPT = "attempt";
    static final String IGT_MS = "igt_ms";
    static final String DEATHS = "deaths";

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Class<RunResult> type() {
        return RunResult.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case ParticipantRegistered registered -> key(registered.participantId());
            case ParticipantLeft left -> key(left.participantId());
            case ParticipantRemoved removed -> key(removed.participantId());
            case RunEvent run when ResultFold.matters(run) -> key(run.runId());
            default -> null;
        };
    }

    private static String key(RunId run) {
        return run.toString();
    }

    @Override
    public @Nullable RunResult apply(@Nullable RunResult known, StoredEvent stored) {
        return switch (stored.event()) {
            case ParticipantRegistered registered -> RunResult.fresh(registered.raceId(), registered.account(), 1);
            case SoloStarted solo -> RunResult.fresh(solo.raceId(), solo.account(), solo.attempt());
            case ParticipantLeft _, ParticipantRemoved _ -> known == null ? null : known.offTheRoster();
            case RunEvent run -> known == null ? null : ResultFold.after(known, run);
            default -> known;
        };
    }

    @Override
    public Map<String, Object> lookUps(RunResult result) {
        return result.finished() && result.onRoster()
                ? Map.of(
                        FINISHED_BY,
                        result.account().toString(),
                        RACE,
                        result.race().toString(),
                        ATTEMPT,
                        result.attempt(),
                        IGT_MS,
                        result.igtMs(),
                        DEATHS,
                        result.deaths())
                : Map.of();
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(FINISHED_BY)));
    }
}
