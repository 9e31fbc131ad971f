package dev.photofinish.command.seed.config;

/** A pool's configuration makes no sense; the message says why. It has no stack trace: the file is at fault. */
final class UnreadableConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableConfigException(String reason) {
        super(reason, null, false, false);
    }
}
