package dev.photofinish.command.racetime.bot;

/** Racetime.gg does not take a bot's credentials, or not for what it wants. Trying again changes nothing. */
public final class BotAuthException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BotAuthException(String bot) {
        super("racetime.gg does not take the credentials of " + bot);
    }
}
