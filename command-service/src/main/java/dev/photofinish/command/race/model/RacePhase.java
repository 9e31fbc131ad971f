package dev.photofinish.command.race.model;

/** Where a race is in its life (domain §2). */
public enum RacePhase {
    SETUP,
    RUNNING,
    FINISHED
}
