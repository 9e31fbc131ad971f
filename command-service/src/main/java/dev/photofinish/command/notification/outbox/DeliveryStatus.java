package dev.photofinish.command.notification.outbox;

import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** To be told. */
    PENDING,
    /** Told. */
    SENT,
    /** Given up, until an administrator has it tried again. */
    FAILED;

    /** As it is stored and shown. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
