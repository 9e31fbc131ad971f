package dev.photofinish.events.liverace;

/** One of the terms of a live race. */
public enum LiveRaceField {
    SCHEDULED_AT,
    MATCH_TITLE,
    PERMALINK,
    EPISODE,
    RACETIME_GOAL,
    ROOM_PROFILE
}
