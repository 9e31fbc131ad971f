package dev.photofinish.query.casters;

import dev.photofinish.events.Event;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code casters}: who casts a race, one document a race. A new race has one at once, an empty one. */
public final class CasterProjection implements Projection<CasterList> {
    @Override
    public String name() {
        return "casters";
    }

    @Override
    public Class<CasterList> type() {
        return CasterList.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case RaceCreated created -> created.raceId().toString();
            case CasterJoined joined -> joined.raceId().toString();
            case CasterLeft left -> left.raceId().toString();
            case RaceDeleted deleted -> deleted.raceId().toString();
            default -> null;
        };
    }

    @Override
    public CasterList apply(@Nullable CasterList known, StoredEvent stored) {
        return (known == null ? CasterList.EMPTY : known).apply(stored.event());
    }
}
