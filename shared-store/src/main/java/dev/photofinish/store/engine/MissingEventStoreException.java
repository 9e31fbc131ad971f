package dev.photofinish.store.engine;

/** The application was started without an event store. */
public final class MissingEventStoreException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingEventStoreException() {
        super("There is no event store: set photofinish.event-store.url (PHOTOFINISH_EVENT_STORE_URL) to the JDBC"
                + " address of a PostgreSQL, or start the standalone form, which brings its own");
    }
}
