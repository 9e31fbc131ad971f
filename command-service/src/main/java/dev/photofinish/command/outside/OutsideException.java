package dev.photofinish.command.outside;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A service of others did not do as asked. Its message names the service and never what was sent to it. */
public final class OutsideException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_REFUSAL = 400;
    private static final int SERVER_TROUBLE = 500;

    private final int status;
    private final @Nullable Duration retryAfter;

    OutsideException(String message, int status, @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** What it answered; 0 when there was no answer, or none that makes sense. */
    public int status() {
        return status;
    }

    /** Whether it is known not to have done anything. */
    public boolean refused() {
        return status >= FIRST_REFUSAL && status < SERVER_TROUBLE;
    }

    /** How long it wants to be left alone; null when it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
