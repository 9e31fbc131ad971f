package dev.photofinish.query.tournament.audit;

import dev.photofinish.web.contract.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, newest first.
 *
 * @param count of the items on this page
 * @param next to be passed on as {@code after}; null = there is no more
 */
@Named("TournamentAudit")
record AuditList(List<AuditInfo> items, int count, @Nullable String next) {}
