package dev.photofinish.command.stream.eventsub;

/**
 * A subscription as Twitch has it.
 *
 * @param status as {@code enabled}
 */
record Standing(String id, Wish wish, String status) {
    /** Whether messages come. */
    boolean enabled() {
        return status.equals("enabled");
    }

    /** Whether messages come or soon will. */
    boolean hopeful() {
        return enabled() || status.equals("webhook_callback_verification_pending");
    }
}
