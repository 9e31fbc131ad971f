package dev.photofinish.query.seed;

import dev.photofinish.events.Event;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code played-seeds}: who trained on which seeds. */
public final class PlayedSeedsProjection implements Projection<PlayedSeeds> {
    @Override
    public String name() {
        return "played-seeds";
    }

    @Override
    public Class<PlayedSeeds> type() {
        return PlayedSeeds.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof SoloStarted solo ? solo.account().toString() : null;
    }

    @Override
    public PlayedSeeds apply(@Nullable PlayedSeeds known, StoredEvent stored) {
        var seed = ((SoloStarted) stored.event()).seed();
        return (known == null ? PlayedSeeds.NONE : known).and(seed.id(), seed.poolName());
    }
}
