package dev.photofinish.command.racetime.order;

import dev.photofinish.command.racetime.document.EntrantRow;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.socket.RoomMessage;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that our bot is to do in a room. Its id is also what racetime.gg knows a line of chat by, so that none is said
 * twice however often it is tried.
 *
 * @param target whom it is about, as racetime.gg has them; null when nobody
 * @param text what is said or set; null when nothing
 */
public record RoomOrder(
        UUID id,
        OrderKind kind,
        @Nullable String target,
        @Nullable String text) {
    private static final Set<String> BEGUN = Set.of("pending", "in_progress", "partitioned");

    /** What goes over the wire. */
    Map<String, Object> data() {
        return switch (kind) {
            case MESSAGE -> Map.of("message", present(text), "guid", id.toString());
            case DIRECT_MESSAGE ->
                Map.of("message", present(text), "guid", id.toString(), "direct_to", present(target));
            case PIN_MESSAGE, UNPIN_MESSAGE -> Map.of("message", present(target));
            case SET_INFO_USER -> Map.of("info_user", present(text));
            case SET_INFO_BOT -> Map.of("info_bot", present(text));
            case SET_LIVE_RACE -> Map.of("live_race", present(text));
            case MAKE_OPEN, MAKE_INVITATIONAL, BEGIN, CANCEL -> Map.of();
            case INVITE, ACCEPT_REQUEST, FORCE_UNREADY, REMOVE_ENTRANT, ADD_MONITOR, REMOVE_MONITOR, OVERRIDE_STREAM ->
                Map.of("user", present(target));
        };
    }

    /** Whether a message shows that it is done. What shows in no message is done when a sign of life comes behind it. */
    boolean shownBy(RoomMessage message, String bot) {
        return switch (message) {
            case RoomMessage.Document document -> shownBy(document.room());
            case RoomMessage.Chat(var by, var said) ->
                kind == OrderKind.MESSAGE
                        && bot.equals(by)
                        && said.strip().equals(present(text).strip());
            case RoomMessage.DirectMessage(var to) -> kind == OrderKind.DIRECT_MESSAGE && to.equals(target);
            case RoomMessage.Pong _ -> unseen();
            case RoomMessage.Refusal _, RoomMessage.Other _, RoomMessage.Gone _, RoomMessage.Wake _ -> false;
        };
    }

    /** Whether the room is as it would be with it done. */
    boolean shownBy(RoomDocument room) {
        return switch (kind) {
            case MAKE_OPEN -> room.status().equals("open");
            case MAKE_INVITATIONAL -> room.status().equals("invitational");
            case BEGIN -> BEGUN.contains(room.status());
            case CANCEL -> room.status().equals("cancelled");
            case INVITE -> statusIn(room) != null;
            case ACCEPT_REQUEST -> statusIn(room) != null && !"requested".equals(statusIn(room));
            case FORCE_UNREADY -> "not_ready".equals(statusIn(room));
            case REMOVE_ENTRANT -> statusIn(room) == null;
            default -> false;
        };
    }

    /** Whether it shows in no message. */
    boolean unseen() {
        return switch (kind) {
            case PIN_MESSAGE,
                    UNPIN_MESSAGE,
                    ADD_MONITOR,
                    REMOVE_MONITOR,
                    OVERRIDE_STREAM,
                    SET_INFO_USER,
                    SET_INFO_BOT,
                    SET_LIVE_RACE -> true;
            default -> false;
        };
    }

    private @Nullable String statusIn(RoomDocument room) {
        return room.entrants().stream()
                .filter(row ->
                        row.entrant() != null && row.entrant().racetimeId().equals(target))
                .map(EntrantRow::status)
                .findFirst()
                .orElse(null);
    }

    private static String present(@Nullable String part) {
        return part == null ? "" : part;
    }
}
