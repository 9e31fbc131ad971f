package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.events.liverace.RejectedEntrant;
import org.jspecify.annotations.Nullable;

/** What our bot says in rooms of live races. */
final class RoomLines {
    private static final int LONGEST = 900;

    private RoomLines() {}

    static String greeting(LiveRaceRow race, boolean startsByItself) {
        return cut(
                "Welcome to %s of %s. Whoever is eligible and has linked this account there gets a run by racing here. %s"
                        .formatted(
                                race.title(),
                                race.hosting().tournamentName(),
                                startsByItself
                                        ? "The race begins as soon as everybody is ready."
                                        : "The race begins at its time with everybody who is ready."));
    }

    static String seed(String url) {
        return cut("The seed: " + url);
    }

    static String soon(long minutes) {
        return "The race begins in %d %s. Whoever is not ready by then is not in it."
                .formatted(minutes, minutes == 1 ? "minute" : "minutes");
    }

    static String waiting(long minutes) {
        return "Two have to be ready for the race to begin. It waits %d minutes at most.".formatted(minutes);
    }

    static String off(@Nullable String reason) {
        return reason == null ? "This live race is called off." : cut("This live race is called off: " + reason);
    }

    static String rejected(RejectedEntrant one) {
        return one.account() == null
                ? "Your account here is linked to nobody of the tournament. Link it in your settings there before the race"
                        + " begins, and it counts; without that your race here has no run."
                : cut("You may race here, but it does not count as a run: " + one.reason());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
