package dev.photofinish.query.race;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.RunStatus;

/** A player of a race (rest-api §2); in-game time in milliseconds. */
record Participant(
        RunId id, UserInfo user, RunStatus status, int currentLayer, long igtMs, int deathCount, int colorIndex) {
    static Participant of(Standing row, Person person) {
        var entry = row.entry();
        return new Participant(
                entry.runId(),
                UserInfo.of(person),
                entry.status(),
                entry.layer(),
                row.igtMs(),
                row.deaths(),
                entry.colorIndex());
    }
}
