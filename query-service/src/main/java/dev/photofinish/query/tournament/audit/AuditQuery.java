package dev.photofinish.query.tournament.audit;

import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an audit list is wanted.
 *
 * @param action null = any
 * @param actor an account's id, or -1 for the system; null = anybody
 * @param after position of the last entry of the page before; 0 = from the newest
 */
record AuditQuery(@Nullable AuditAction action, @Nullable String actor, long after, int limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;

    /** Reads the query parameters; refuses what is none of them. */
    static AuditQuery of(
            @Nullable String action, @Nullable String actor, @Nullable String after, @Nullable String limit) {
        return new AuditQuery(
                action == null
                        ? null
                        : AuditAction.of(action)
                                .orElseThrow(() -> QueryRefusal.INVALID_REQUEST.because(
                                        "action", "must be the name of an action")),
                actor == null || actor.equals(AuditProjection.SYSTEM)
                        ? actor
                        : Ids.account("actor", actor).toString(),
                Ids.position("after", after),
                Paging.of(null, limit, USUAL_LIMIT, LARGEST_LIMIT).limit());
    }
}
