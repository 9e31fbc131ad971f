package dev.photofinish.events.liverace;

/** Why a live race is called off. */
public enum LiveRaceCancellation {
    /** An organizer wanted it so. */
    ORGANIZER,
    /** Its room was cancelled on racetime.gg, or died. */
    ROOM,
    /** Too few were ready when it should begin. */
    TOO_FEW_PLAYERS
}
