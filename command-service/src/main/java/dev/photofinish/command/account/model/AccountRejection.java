package dev.photofinish.command.account.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why an account says no (rest-api §7, §9). */
public enum AccountRejection implements CommandRefusal {
    UNKNOWN_USER(UNKNOWN, "There is no such user"),

    ADMINS_ONLY(FORBIDDEN, "Only administrators may do that"),

    ROLE_NOT_ASSIGNABLE(NOT_NOW, "A role that can be given is user or organizer"),
    IS_AN_ADMIN(NOT_NOW, "The role of an administrator cannot be changed here"),
    UNKNOWN_LOCALE(NOT_NOW, "That language is not available"),

    LOGIN_TAKEN(CONFLICT, "Somebody goes by that name already"),
    RACETIME_TAKEN(CONFLICT, "That racetime.gg account is linked to somebody else here"),
    DISCORD_TAKEN(CONFLICT, "That Discord account is linked to somebody else here"),
    TOO_MANY_SUBSCRIPTIONS(CONFLICT, "There are as many subscriptions as an account can have"),

    FONT_SIZE(INVALID, "The font size is a number from 8 to 72");

    private final RefusalKind kind;
    private final String sentence;

    AccountRejection(RefusalKind kind, String sentence) {
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
