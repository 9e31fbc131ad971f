package dev.photofinish.command.seed.rest;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.RefusedException;

/** What all commands over pools have in common. */
final class Admins {
    private static final int LONGEST_POOL_NAME = 50;

    private Admins() {}

    /** Refuses everybody but admins, before anything is said about what they sent. */
    static void check(Caller caller) {
        if (caller.role() != Role.ADMIN) {
            throw new RefusedException(AccountRejection.ADMINS_ONLY);
        }
    }

    /** The pool that the body names. */
    static String pool(Fields body) {
        return checked(body, body.requiredText("pool_name"));
    }

    /** The pool that the body names, or else the other one. */
    static String pool(Fields body, String otherwise) {
        var pool = body.optionalText("pool_name");
        return pool == null ? otherwise : checked(body, pool);
    }

    private static String checked(Fields body, String pool) {
        if (pool.length() > LONGEST_POOL_NAME) {
            body.reject("pool_name", "must have at most " + LONGEST_POOL_NAME + " characters");
        }
        return pool;
    }
}
