package dev.photofinish.command.racetime.link;

/** Who somebody is on racetime.gg. */
record RacetimePerson(String id, String name) {}
