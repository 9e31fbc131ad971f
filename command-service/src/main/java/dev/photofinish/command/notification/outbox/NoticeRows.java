package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.AccountId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds what people are to be told: once for each fact, person and part, and of the milestones of a live race once whatever
 * happens. All people of a fact are one statement. Blocks.
 */
@Component
public final class NoticeRows {
    /** Who is about to be told anyway hears the newest then. */
    private static final String ADD = """
            INSERT INTO delivery (account_id, concerns, fact, part, position, status, tries, next_try_at, created_at)
            SELECT who.account_id, :what, :position, :part, :position, 'pending', 0, :now, :now
            FROM unnest(:people) AS who (account_id)
            WHERE :part NOT IN ('moved_notice', 'submitted_notice') OR NOT EXISTS (
                SELECT 1 FROM delivery other
                WHERE other.concerns = :what AND other.account_id = who.account_id
                  AND (other.part = :part AND other.created_at > :since
                       OR other.status = 'pending' AND other.claim IS NULL AND other.part IN (:part, :instead)))
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Couriers couriers;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Bell bell;

    NoticeRows(JdbcClient jdbc, Couriers couriers, OutboxSettings settings, Clock clock, Bell bell) {
        this.jdbc = jdbc;
        this.couriers = couriers;
        this.settings = settings;
        this.clock = clock;
        this.bell = bell;
    }

    /** Whether people are told at all, and of something that happened then. */
    public boolean isNews(Instant at) {
        return couriers.parts().containsAll(Part.NOTICES)
                && at.isAfter(clock.instant().minus(settings.noticeFor()));
    }

    /**
     * Adds a row for each of these people.
     *
     * @param what the live race or run
     * @param position of the fact
     */
    public void add(Collection<AccountId> people, UUID what, Part part, long position) {
        if (people.isEmpty()) {
            return;
        }
        var now = clock.instant();
        int added = jdbc.sql(ADD)
                .param(
                        "people",
                        people.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
                .param("what", what)
                .param("position", position)
                .param("part", part.spelled())
                .param("instead", (part == Part.MOVED_NOTICE ? Part.SCHEDULED_NOTICE : part).spelled())
                .param("since", Timestamp.from(now.minus(silence(part))))
                .param("now", Timestamp.from(now))
                .update();
        if (added > 0) {
            bell.ringAfterCommit();
        }
    }

    /** Whoever edits what they handed in does not ring for the reviewers each time. */
    private Duration silence(Part part) {
        return part == Part.SUBMITTED_NOTICE ? settings.submittedAgainAfter() : Duration.ZERO;
    }
}
