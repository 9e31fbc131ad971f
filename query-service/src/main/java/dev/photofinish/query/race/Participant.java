package dev.photofinish.query.race;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.frame.StreamUrl;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * A player of a race (rest-api §2); times in milliseconds. What comes after the colour is additive.
 *
 * @param penaltyMs added by the organizer; part of {@code igtMs} once finished
 * @param disqualified why the organizer took the player out of the ranking; null = they did not
 * @param streamUrl only while they stream
 */
record Participant(
        RunId id,
        UserInfo user,
        RunStatus status,
        int currentLayer,
        long igtMs,
        int deathCount,
        int colorIndex,
        long penaltyMs,
        @Nullable String disqualified,
        boolean isLive,
        @Nullable String streamUrl) {
    static Participant of(Standing row, Person person, Picture picture) {
        var entry = row.entry();
        var streamUrl = StreamUrl.of(person, picture);
        return new Participant(
                entry.runId(),
                UserInfo.of(person),
                entry.status(),
                entry.layer(),
                row.igtMs(),
                row.deaths(),
                entry.colorIndex(),
                entry.penaltyMs(),
                entry.disqualifiedFor(),
                streamUrl != null,
                streamUrl);
    }
}
