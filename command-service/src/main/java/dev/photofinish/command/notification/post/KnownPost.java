package dev.photofinish.command.notification.post;

/**
 * A post of the bot that is there.
 *
 * @param told a hash of what it says; empty = nobody knows
 */
record KnownPost(String channel, String message, String told) {
    KnownPost saying(String now) {
        return new KnownPost(channel, message, now);
    }
}
