package dev.photofinish.events.account;

/** How somebody is told personally (tournaments §10.2). */
public enum NotificationMethod {
    /** A direct message of our bot on Discord. */
    DISCORD_DM(1);

    private final int code;

    NotificationMethod(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }
}
