package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.PoolId;
import dev.photofinish.web.contract.Sent;

/** The body that starts a run: in which pool. */
@Sent
record RunDraft(String poolId) {
    static PoolId of(Fields body) {
        var text = body.requiredText("pool_id");
        if (!body.rejected("pool_id") && !Ids.isWhole(text)) {
            body.reject("pool_id", "must be a UUID");
        }
        body.check();
        return PoolId.of(text);
    }
}
