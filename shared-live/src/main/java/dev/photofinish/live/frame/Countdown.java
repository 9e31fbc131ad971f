package dev.photofinish.live.frame;

/**
 * A race counts down. Both moments are the server's, so that everybody shows the same second whatever their own clock.
 *
 * @param startsAt when the race starts
 * @param serverTime when this was written
 */
public record Countdown(String startsAt, String serverTime) {}
