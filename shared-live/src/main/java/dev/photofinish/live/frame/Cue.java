package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;

/** A frame that is due, before it is rendered for somebody. */
public sealed interface Cue {
    /** {@code leaderboard_update}. */
    record Leaderboard() implements Cue {}

    /** {@code player_update} of one player. */
    record Player(RunId run) implements Cue {}

    /** {@code race_status_change} to the status the race now has. */
    record Status() implements Cue {}

    /** {@code race_countdown} to the moment the race now counts down to, if any. */
    record Counting() implements Cue {}

    /** {@code race_state}. */
    record State() implements Cue {}

    /** {@code race_start}; only for the mod of the run that began. */
    record Go() implements Cue {}

    /** {@code zone_update}; only for the mod of the run. */
    record Zone(RunId run, String nodeId) implements Cue {}
}
