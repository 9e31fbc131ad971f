package dev.photofinish.standalone.permission;

/** What somebody is to a race, in the order of the table's columns. */
enum RaceRole {
    NOBODY,
    USER,
    PLAYER,
    CASTER,
    ORGANIZER,
    CO_ORGANIZER,
    ADMIN
}
