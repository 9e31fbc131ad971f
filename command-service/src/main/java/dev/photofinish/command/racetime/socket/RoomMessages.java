package dev.photofinish.command.racetime.socket;

import dev.photofinish.command.racetime.document.RoomDocuments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what comes from a room's socket. */
final class RoomMessages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_REASONS = 10;

    private RoomMessages() {}

    /**
     * One message.
     *
     * @param arrived when it was here, by {@link System#nanoTime}
     * @throws RuntimeException when it makes no sense
     */
    static RoomMessage read(String frame, long arrived) {
        var message = JSON.readTree(frame);
        return switch (message.path("type").asString("")) {
            case "race.data" ->
                new RoomMessage.Document(
                        RoomDocuments.read(message.path("race")), instant(message.path("date")), arrived);
            case "chat.message" -> chat(message.path("message"));
            case "chat.dm" -> new RoomMessage.DirectMessage(message.at("/to/id").asString(""));
            case "error" -> new RoomMessage.Refusal(reasons(message.path("errors")));
            case "pong" -> new RoomMessage.Pong();
            default -> new RoomMessage.Other();
        };
    }

    private static RoomMessage chat(JsonNode line) {
        var bot = line.path("bot").asString("");
        var text = line.path("message_plain").asString(line.path("message").asString(""));
        return new RoomMessage.Chat(bot.isBlank() ? null : bot, cut(text));
    }

    private static List<String> reasons(JsonNode errors) {
        return errors.valueStream()
                .limit(MOST_REASONS)
                .map(reason -> cut(reason.asString("")))
                .toList();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static @Nullable Instant instant(JsonNode date) {
        try {
            return OffsetDateTime.parse(date.asString("")).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
