package dev.photofinish.command.stream.eventsub;

import java.util.Collection;
import java.util.Set;

/** What Twitch is asked to tell by itself. */
@FunctionalInterface
public interface Subscriptions {
    /**
     * Has Twitch tell of these people and of nobody else. Blocks.
     *
     * @param logins each as Twitch has them
     * @return those of whom it tells by now
     */
    Set<String> follow(Collection<String> logins);
}
