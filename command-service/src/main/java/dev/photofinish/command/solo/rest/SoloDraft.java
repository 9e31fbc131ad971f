package dev.photofinish.command.solo.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;

/** The body of a session's creation (rest-api §8). */
@Sent
record SoloDraft(
        @Otherwise("training_standard") String poolName,
        @Otherwise("false") boolean excludeFromStats) {
    private static final int LONGEST_POOL_NAME = 50;

    static SoloDraft of(Fields body) {
        var pool = body.optionalText("pool_name");
        if (pool != null && pool.length() > LONGEST_POOL_NAME) {
            body.reject("pool_name", "must have at most " + LONGEST_POOL_NAME + " characters");
        }
        var draft = new SoloDraft(pool == null ? "training_standard" : pool, body.flag("exclude_from_stats", false));
        body.check();
        return draft;
    }
}
