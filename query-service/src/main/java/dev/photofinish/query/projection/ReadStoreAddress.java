package dev.photofinish.query.projection;

/**
 * Where the read models live. A bean of this type set by an application wins over the settings.
 *
 * @param url a MongoDB connection string; without a database in it, {@code photofinish} is meant
 */
public record ReadStoreAddress(String url) {
    /** Never the address, for it may hold a password. */
    @Override
    public String toString() {
        return "ReadStoreAddress[]";
    }
}
