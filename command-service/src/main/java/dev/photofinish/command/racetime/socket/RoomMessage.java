package dev.photofinish.command.racetime.socket;

import dev.photofinish.command.racetime.document.RoomDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes from a room's socket (racetime §6.2), and what happens to the socket itself. */
public sealed interface RoomMessage {
    /**
     * The room as it is now.
     *
     * @param sentAt by racetime.gg's clock; null when it does not say
     * @param arrived when it was here, by {@link System#nanoTime}
     */
    record Document(RoomDocument room, @Nullable Instant sentAt, long arrived) implements RoomMessage {}

    /**
     * A line of chat.
     *
     * @param bot the bot's name; null when it is not a bot's line
     * @param text without marks
     */
    record Chat(@Nullable String bot, String text) implements RoomMessage {}

    /** A message to one person alone was sent. */
    record DirectMessage(String to) implements RoomMessage {}

    /** Something that this connection wanted was refused, in words for people. */
    record Refusal(List<String> reasons) implements RoomMessage {
        public Refusal {
            reasons = List.copyOf(reasons);
        }
    }

    /** A sign of life; everything asked before it has been dealt with. */
    record Pong() implements RoomMessage {}

    /** Of no use here. */
    record Other() implements RoomMessage {}

    /** From this side: there is something to do. */
    record Wake() implements RoomMessage {}

    /** The connection is gone. */
    record Gone(String why) implements RoomMessage {}
}
