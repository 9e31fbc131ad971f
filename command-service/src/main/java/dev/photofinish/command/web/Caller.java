package dev.photofinish.command.web;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.Intent;
import dev.photofinish.store.RefusedException;

/**
 * Who is calling, with the role held now and the token they showed.
 *
 * @param bearerToken to be shown on to the read side, never to be logged
 * @param intent what the request is an attempt at
 */
public record Caller(AccountId account, Role role, String bearerToken, Intent intent) {
    /** Somebody whose request nobody will repeat. */
    public Caller(AccountId account, Role role, String bearerToken) {
        this(account, role, bearerToken, Intent.UNREPEATED);
    }

    /** The caller as a command knows them. */
    public Actor actor() {
        return new Actor(account, role);
    }

    /** Refuses everybody but admins, before anything is said about what they sent. */
    public void mustBeAdmin() {
        if (role != Role.ADMIN) {
            throw new RefusedException(AccountRejection.ADMINS_ONLY);
        }
    }

    @Override
    public String toString() {
        return "Caller[" + account + ", " + role + "]";
    }
}
