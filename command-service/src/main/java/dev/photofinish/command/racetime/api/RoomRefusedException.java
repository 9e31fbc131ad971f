package dev.photofinish.command.racetime.api;

/** Racetime.gg refuses what a room is to be opened or edited with. The message is the one for people, cut to a length. */
public final class RoomRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    RoomRefusedException(int status, String body) {
        super("racetime.gg refuses it (%d): %s".formatted(status, body.substring(0, Math.min(body.length(), LONGEST))));
    }
}
