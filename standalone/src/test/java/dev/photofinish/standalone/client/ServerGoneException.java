package dev.photofinish.standalone.client;

/** The server did not answer: it is down, or went down meanwhile. */
public final class ServerGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerGoneException(Throwable cause) {
        super(cause);
    }
}
