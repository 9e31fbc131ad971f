package dev.photofinish.query.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that holds the read models.
 *
 * @param url a MongoDB connection string
 */
@ConfigurationProperties("photofinish.read-store")
record ReadStoreSettings(
        @DefaultValue("mongodb://127.0.0.1:27017/photofinish")
        String url) {
    /** Never the address, for it may hold a password. */
    @Override
    public String toString() {
        return "ReadStoreSettings[]";
    }
}
