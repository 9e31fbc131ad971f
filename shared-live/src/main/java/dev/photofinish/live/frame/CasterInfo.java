package dev.photofinish.live.frame;

import dev.photofinish.events.CasterId;
import dev.photofinish.live.Person;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A caster, same shape as in REST (better C19).
 *
 * @param streamUrl only while they stream
 */
public record CasterInfo(
        CasterId id,
        UserInfo user,
        boolean isLive,
        @Nullable String streamUrl) {
    /** A caster as a picture of the race has them. */
    public static CasterInfo of(CasterEntry caster, Person person, Picture picture) {
        String streamUrl = StreamUrl.of(person, picture);
        return new CasterInfo(caster.id(), UserInfo.of(person), streamUrl != null, streamUrl);
    }
}
