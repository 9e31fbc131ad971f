package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RunId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Picks one participant out of a race's detail. */
final class Participants {
    private Participants() {}

    static Optional<JsonNode> find(ReadModel detail, RunId participant) {
        return detail.tree()
                .path("participants")
                .valueStream()
                .filter(row -> row.path("id").asString("").equals(participant.toString()))
                .findFirst();
    }

    static ReadModel added(JsonNode participant) {
        var added = JsonMapper.shared().createObjectNode();
        added.set("participant", participant);
        added.putNull("invite");
        return ReadModel.of(added);
    }
}
