package dev.photofinish.doubles.discord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scheduled event of a guild.
 *
 * @param status 1 scheduled, 2 active, 3 completed, 4 cancelled
 */
public record GuildEvent(String id, int status, ObjectNode body) {
    static final int SCHEDULED = 1;
    static final int ACTIVE = 2;
    static final int COMPLETED = 3;
    static final int CANCELLED = 4;

    /** What it is called. */
    public String name() {
        return body.path("name").asString("");
    }

    /** When it starts, as it was sent. */
    public String start() {
        return body.path("scheduled_start_time").asString("");
    }

    /** Whether the status may become that one. */
    boolean mayBecome(int next) {
        return switch (status) {
            case SCHEDULED -> next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == COMPLETED;
            default -> false;
        };
    }

    /** As Discord shows it. */
    ObjectNode shown() {
        return body.deepCopy().put("id", id).put("status", status);
    }

    GuildEvent changed(JsonNode change) {
        var merged = body.deepCopy();
        merged.setAll((ObjectNode) change);
        merged.remove("status");
        return new GuildEvent(id, change.path("status").asInt(status), merged);
    }
}
