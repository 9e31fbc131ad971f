package dev.photofinish.events.run;

/** Why a run ended without a finish. */
public enum AbandonReason {
    OWN_CHOICE,
    RACE_CLOSED,
    NO_SHOW,
    INACTIVE
}
