package dev.photofinish.query.tournament.audit;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a tournament.
 *
 * @param id the place in the order of everything
 * @param actorId an account's, or -1 = the system
 * @param actor null = the system
 * @param user whom it concerns; null = nobody in particular
 * @param runId null = it is about no run
 * @param liveRaceId null = it is about no live race
 * @param details ids and figures, by name
 * @param changes values that are others now
 */
@Named("TournamentAuditEntry")
record AuditInfo(
        String id,
        AuditAction action,
        String actorId,
        @Nullable UserInfo actor,
        @Nullable UserInfo user,
        @Nullable RunId runId,
        @Nullable LiveRaceId liveRaceId,
        Map<String, String> details,
        List<AuditChange> changes,
        Instant at) {}
