package dev.photofinish.query.solo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Read model {@code solo}: one document a session, with what players' lists and ghosts are found by. */
public final class SoloProjection implements Projection<SoloSession> {
    static final String ACCOUNT = "account";
    static final String SEED = "seed";
    static final String STATUS = "status";
    static final String CREATED_AT = "created_at";
    static final String IGT = "igt_ms";
    static final String PLAYED = "played";

    @Override
    public String name() {
        return "solo";
    }

    @Override
    public Class<SoloSession> type() {
        return SoloSession.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof RunEvent run && run.solo() ? run.raceId().toString() : null;
    }

    @Override
    public @Nullable SoloSession apply(@Nullable SoloSession known, StoredEvent stored) {
        var event = (RunEvent) stored.event();
        if (known != null) {
            return new SoloSession(known.facts().apply(event), known.board().apply(event), known.excludeFromStats());
        }
        return event instanceof SoloStarted started
                ? new SoloSession(
                        RaceFacts.none(event.raceId()).apply(event),
                        Board.EMPTY.apply(event),
                        started.excludeFromStats())
                : null;
    }

    @Override
    public Map<String, Object> lookUps(SoloSession session) {
        return Map.of(
                ACCOUNT,
                session.player().account().toString(),
                SEED,
                session.seed().id().toString(),
                STATUS,
                session.facts().status().name(),
                CREATED_AT,
                ChronoUnit.MICROS.between(
                        Instant.EPOCH, Objects.requireNonNull(session.facts().createdAt())),
                IGT,
                session.player().igtMs(),
                PLAYED,
                !session.player().visits().isEmpty());
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.compoundIndex(Indexes.ascending(ACCOUNT), Indexes.descending(CREATED_AT))),
                new IndexModel(Indexes.ascending(SEED, STATUS, PLAYED, IGT)));
    }
}
