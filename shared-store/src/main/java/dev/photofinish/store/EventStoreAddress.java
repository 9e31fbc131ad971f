package dev.photofinish.store;

/**
 * Where PostgreSQL is. A bean of this type set by an application wins over the settings.
 *
 * @param url a JDBC address
 */
public record EventStoreAddress(String url, String username, String password) {
    /** Never the address or what goes with it, for either may hold a password. */
    @Override
    public String toString() {
        return "EventStoreAddress[username=" + username + "]";
    }
}
