package dev.photofinish.command.mod.message;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a mod's text. Never throws, whatever the text is. */
public final class ModMessages {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ModMessages() {}

    /** The message in a text; {@link Unintelligible} when there is none. */
    public static ModMessage read(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode object
                    ? message(new Fields(object))
                    : new Unintelligible();
        } catch (JacksonException _) {
            return new Unintelligible();
        }
    }

    private static ModMessage message(Fields fields) {
        return switch (fields.text("type")) {
            case "auth" -> new Auth(fields.text("mod_token"));
            case "ready" -> new Ready();
            case "pong" -> new Pong();
            case "status_update" -> new StatusUpdate(fields.millis("igt_ms"), fields.count("death_count"));
            case "event_flag" -> flag(fields);
            case "zone_query" ->
                new ZoneQuery(fields.entity("grace_entity_id"), fields.text("map_id"), fields.position("position"));
            case "finished" -> new Finished(fields.millis("igt_ms"));
            case null, default -> new Unintelligible();
        };
    }

    private static ModMessage flag(Fields fields) {
        Integer flag = fields.count("flag_id");
        return flag == null ? new Unintelligible() : new EventFlag(flag, fields.millis("igt_ms"));
    }
}
