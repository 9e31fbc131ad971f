package dev.photofinish.events.organization;

import org.jspecify.annotations.Nullable;

/**
 * How a room on racetime.gg is set up (tournaments §9.2).
 *
 * @param name 1 to 255 characters, of no other profile of the organization
 * @param description null = none
 * @param startDelay seconds from the last "ready" to the start, 10 to 60
 * @param timeLimit hours until the room gives up, 1 to 72
 */
public record RoomProfile(
        String name,
        @Nullable String description,
        int startDelay,
        int timeLimit,
        boolean streamingRequired,
        boolean autoStart,
        boolean allowComments,
        boolean hideComments,
        boolean allowPreraceChat,
        boolean allowMidraceChat,
        boolean allowNonEntrantChat) {
    /** What holds where nobody has chosen anything. */
    public static final RoomProfile STANDARD =
            new RoomProfile("Standard", null, 15, 24, false, true, true, false, true, true, true);
}
