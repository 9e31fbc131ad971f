package dev.photofinish.mod.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages to and from their JSON text. Unknown fields and types are tolerated; what is unknown is left out. */
public final class MessageCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private MessageCodec() {}

    /** The frame's text. */
    public static String encode(ClientMessage message) {
        ObjectNode frame = JSON.createObjectNode().put("type", message.type());
        if (JSON.valueToTree(message) instanceof ObjectNode fields) {
            frame.setAll(fields);
        }
        return JSON.writeValueAsString(frame);
    }

    /** The message in a frame; {@link Unrecognized} rather than an exception. */
    public static ServerMessage decode(String text) {
        try {
            JsonNode frame = JSON.readTree(text);
            return switch (frame.path("type").asString("")) {
                case "auth_ok" -> JSON.treeToValue(frame, AuthOk.class);
                case "auth_error" -> JSON.treeToValue(frame, AuthError.class);
                case "error" -> JSON.treeToValue(frame, ProgressRefused.class);
                case "race_start" -> new RaceStart();
                case "leaderboard_update" -> JSON.treeToValue(frame, LeaderboardUpdate.class);
                case "player_update" -> JSON.treeToValue(frame, PlayerUpdate.class);
                case "race_status_change" -> JSON.treeToValue(frame, RaceStatusChange.class);
                case "zone_update" -> JSON.treeToValue(frame, ZoneUpdate.class);
                case "ping" -> new Ping();
                default -> new Unrecognized(text);
            };
        } catch (JacksonException notAMessage) {
            return new Unrecognized(text);
        }
    }
}
