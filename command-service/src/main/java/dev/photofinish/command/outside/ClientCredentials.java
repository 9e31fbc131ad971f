package dev.photofinish.command.outside;

/** What shows a service of others which application asks. */
public record ClientCredentials(String clientId, String clientSecret) {
    /** Never the secret. */
    @Override
    public String toString() {
        return "ClientCredentials of " + clientId;
    }
}
