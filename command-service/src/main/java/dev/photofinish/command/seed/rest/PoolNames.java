package dev.photofinish.command.seed.rest;

import dev.photofinish.command.web.body.Fields;

/** Reads which pool a command is about. */
final class PoolNames {
    private static final int LONGEST_POOL_NAME = 50;

    private PoolNames() {}

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
