package dev.photofinish.command.racetime.api;

/** Whether a room was opened is not known: there was no answer. It is to be looked for before another is opened. */
public final class OpeningUnclearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OpeningUnclearException(Throwable cause) {
        super("racetime.gg did not say whether it opened the room", cause);
    }
}
