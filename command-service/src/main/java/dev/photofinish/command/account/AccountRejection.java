package dev.photofinish.command.account;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why an account says no. */
public enum AccountRejection implements CommandRefusal {
    LOGIN_TAKEN(CONFLICT, "Somebody goes by that name already");

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
