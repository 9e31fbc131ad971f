package dev.photofinish.embedded;

/** The embedded PostgreSQL cannot run here. The message says why and how to use an external one instead. */
public final class PostgresUnavailableException extends RuntimeException {
    private static final String WAY_OUT = """
            . To use a PostgreSQL of your own, set photofinish.event-store.url (and .username, .password) or the \
            environment variables PHOTOFINISH_EVENT_STORE_URL, PHOTOFINISH_EVENT_STORE_USERNAME and \
            PHOTOFINISH_EVENT_STORE_PASSWORD.""";

    PostgresUnavailableException(String reason) {
        super(reason + WAY_OUT);
    }

    PostgresUnavailableException(String reason, Throwable cause) {
        super(reason + ": " + cause + WAY_OUT, cause);
    }
}
