package dev.photofinish.store;

/**
 * Where PostgreSQL is. A bean of this type set by an application wins over the settings.
 *
 * @param url a JDBC address
 */
public record EventStoreAddress(String url, String username, String password) {}
