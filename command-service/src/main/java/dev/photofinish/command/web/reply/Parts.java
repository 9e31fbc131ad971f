package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RaceId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a race's detail as replies of their own. */
final class Parts {
    private Parts() {}

    /** One of the detail's participants, casters or whoever, by their id. */
    static Optional<JsonNode> find(ReadModel detail, String list, Object id) {
        return detail.tree()
                .path(list)
                .valueStream()
                .filter(row -> row.path("id").asString("").equals(id.toString()))
                .findFirst();
    }

    static ReadModel added(JsonNode participant) {
        var added = JsonMapper.shared().createObjectNode();
        added.set("participant", participant);
        added.putNull("invite");
        return ReadModel.of(added);
    }

    static ReadModel accepted(JsonNode participant, RaceId race) {
        var accepted = JsonMapper.shared().createObjectNode();
        accepted.set("participant", participant);
        accepted.put("race_id", race.toString());
        return ReadModel.of(accepted);
    }

    static ReadModel invited(String token, String login, RaceId race) {
        var invited = JsonMapper.shared().createObjectNode();
        invited.putNull("participant");
        invited.putObject("invite")
                .put("token", token)
                .put("twitch_username", login)
                .put("race_id", race.toString());
        return ReadModel.of(invited);
    }
}
