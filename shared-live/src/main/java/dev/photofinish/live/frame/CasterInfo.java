package dev.photofinish.live.frame;

import dev.photofinish.events.CasterId;
import org.jspecify.annotations.Nullable;

/** A caster, same shape as in REST (better C19). */
public record CasterInfo(
        CasterId id,
        UserInfo user,
        boolean isLive,
        @Nullable String streamUrl) {}
