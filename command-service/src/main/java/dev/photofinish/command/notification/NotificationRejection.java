package dev.photofinish.command.notification;

import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why something about notifications is refused (rest-api §10). */
public enum NotificationRejection implements CommandRefusal {
    UNKNOWN_DELIVERY(UNKNOWN, "There is no such delivery"),
    DISCORD_NOT_SET_UP(NOT_NOW, "Discord is not set up for this: it takes a bot token and a channel"),
    DISCORD_REFUSED(NOT_NOW, "Discord did not take the message");

    private final RefusalKind kind;
    private final String sentence;

    NotificationRejection(RefusalKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
