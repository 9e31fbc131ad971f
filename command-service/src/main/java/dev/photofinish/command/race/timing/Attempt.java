package dev.photofinish.command.race.timing;

import dev.photofinish.events.RaceId;

/** One go at a race, as deadlines name it. */
record Attempt(RaceId race, int number) {
    static Attempt of(String subject) {
        var parts = subject.split(":", -1);
        return new Attempt(RaceId.of(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return race + ":" + number;
    }
}
