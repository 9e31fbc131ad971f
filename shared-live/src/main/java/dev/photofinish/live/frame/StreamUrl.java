package dev.photofinish.live.frame;

import dev.photofinish.live.Person;
import dev.photofinish.live.view.Picture;
import org.jspecify.annotations.Nullable;

/** Where somebody's stream is. */
public final class StreamUrl {
    private StreamUrl() {}

    /** The channel on Twitch while they stream, else null (rest-api §2). */
    public static @Nullable String of(Person person, Picture picture) {
        return picture.live().contains(person.id()) ? "https://twitch.tv/" + person.login() : null;
    }
}
