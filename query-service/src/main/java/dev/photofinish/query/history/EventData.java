package dev.photofinish.query.history;

import dev.photofinish.events.Event;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.query.web.RestJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What an event says, as histories show it to somebody. */
final class EventData {
    private static final List<String> TOLD_OUTSIDE = List.of("at", "race_id", "run_id", "participant_id");
    private static final List<String> PLACES = List.of("zone", "start", "node_id");

    private EventData() {}

    /** The player an event is about. */
    static @Nullable RunId participant(Event event) {
        return switch (event) {
            case RunEvent run -> run.runId();
            case ParticipantRegistered registered -> registered.participantId();
            case ParticipantLeft left -> left.participantId();
            case ParticipantRemoved removed -> removed.participantId();
            case ParticipantConcluded concluded -> concluded.participantId();
            case ParticipantReopened reopened -> reopened.participantId();
            case InviteAccepted accepted -> accepted.participantId();
            default -> null;
        };
    }

    /** Whoever still races learns where the others died or went only afterwards (better S4). */
    static ObjectNode of(Event event, Audience audience) {
        var data = RestJson.tree(event);
        data.remove(TOLD_OUTSIDE);
        if (event instanceof RunEvent run
                && audience instanceof Audience.Racer(RunId own)
                && !run.runId().equals(own)) {
            PLACES.stream().filter(data::has).forEach(data::putNull);
        }
        return data;
    }
}
