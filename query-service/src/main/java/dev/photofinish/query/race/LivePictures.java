package dev.photofinish.query.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.Picture;
import org.jspecify.annotations.Nullable;

/** The races somebody watches on this node, ticks included. Never blocks. */
public interface LivePictures {
    /** How the race looks this very moment; null when nobody watches it here. The same object until it changes. */
    @Nullable
    Picture newest(RaceId race);
}
