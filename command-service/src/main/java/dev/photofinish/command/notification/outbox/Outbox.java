package dev.photofinish.command.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be told, as rows. Of a race, or a live race, or to a person only the oldest that is pending can be claimed, by one node at a time; a claim
 * that runs out is free again. Blocks.
 */
@Component
final class Outbox {
    private static final String ADD = """
            INSERT INTO delivery (race_id, live_race_id, fact, part, position, status, tries, next_try_at, created_at)
            VALUES (?, ?, ?, ?, ?, 'pending', 0, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String CLAIM = """
            UPDATE delivery SET claim = :claim, claimed_until = :until, tries = delivery.tries + 1,
                unsure_since = coalesce(delivery.unsure_since, :now)
            FROM (
                SELECT id, unsure_since FROM delivery one
                WHERE status = 'pending' AND next_try_at <= :now AND part IN (:ready)
                AND (claimed_until IS NULL OR claimed_until <= :now)
                AND NOT EXISTS (
                    SELECT 1 FROM delivery earlier
                    WHERE (earlier.race_id = one.race_id OR earlier.live_race_id = one.live_race_id
                           OR earlier.account_id = one.account_id)
                    AND earlier.id < one.id AND earlier.status = 'pending' AND earlier.part IN (:served))
                ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            ) AS oldest
            WHERE delivery.id = oldest.id
            RETURNING delivery.id, %s, part, position, tries, created_at, oldest.unsure_since
            """.formatted(SubjectColumns.ALL);
    private static final String SETTLE = """
            UPDATE delivery SET status = ?, reason = ?, settled_at = ?, claim = NULL, claimed_until = NULL
            WHERE id = ? AND claim = ?
            """;
    private static final String POSTPONE = """
            UPDATE delivery SET reason = ?, next_try_at = ?, unsure_since = ?, claim = NULL, claimed_until = NULL
            WHERE id = ? AND claim = ?
            """;
    private static final String FORGET = """
            DELETE FROM delivery WHERE status = 'sent' AND settled_at < ? AND NOT EXISTS (
                SELECT 1 FROM live_race race
                WHERE race.live_race_id = delivery.concerns AND race.status IN ('SCHEDULED', 'PENDING', 'IN_PROGRESS'))
            """;
    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Bell bell;

    Outbox(JdbcClient jdbc, Clock clock, Bell bell) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.bell = bell;
    }

    /** Adds something to tell, in the transaction of whoever calls; once for each fact and part. */
    void add(Subject about, long fact, Part part, long position) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql(ADD)
                .param(about.raceId())
                .param(about.liveRaceId())
                .param(fact)
                .param(part.spelled())
                .param(position)
                .param(now)
                .param(now)
                .update();
        bell.ringAfterCommit();
    }

    /**
     * The next one to tell.
     *
     * @param served what is told at all; what is not holds nothing back
     * @param ready what may be told now
     */
    Optional<Delivery> claim(Collection<Part> served, Collection<Part> ready, Duration claimFor) {
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        var claim = UUID.randomUUID();
        var now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("claim", claim)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(claimFor)))
                .param("served", served.stream().map(Part::spelled).toList())
                .param("ready", ready.stream().map(Part::spelled).toList())
                .query((row, _) -> read(row, claim, now))
                .optional();
    }

    void sent(Delivery delivery) {
        settle(delivery, DeliveryStatus.SENT, null);
    }

    void failed(Delivery delivery, String reason) {
        settle(delivery, DeliveryStatus.FAILED, reason);
    }

    /** There was nothing to tell. */
    void drop(Delivery delivery) {
        jdbc.sql("DELETE FROM delivery WHERE id = ? AND claim = ?")
                .params(delivery.id(), delivery.claim())
                .update();
    }

    void postpone(Delivery delivery, Outcome.Later later, Instant nextTry) {
        var unsure = later.unsureSince();
        jdbc.sql(POSTPONE)
                .param(shortened(later.reason()))
                .param(Timestamp.from(nextTry))
                .param(unsure == null ? null : Timestamp.from(unsure))
                .param(delivery.id())
                .param(delivery.claim())
                .update();
    }

    /** Forgets what was told before the moment, but for who knows of a live race that is ahead. */
    void forgetSentBefore(Instant moment) {
        jdbc.sql(FORGET).param(Timestamp.from(moment)).update();
    }

    private void settle(Delivery delivery, DeliveryStatus status, @Nullable String reason) {
        jdbc.sql(SETTLE)
                .param(status.spelled())
                .param(reason == null ? null : shortened(reason))
                .param(Timestamp.from(clock.instant()))
                .param(delivery.id())
                .param(delivery.claim())
                .update();
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static Delivery read(ResultSet row, UUID claim, Instant now) throws SQLException {
        var unsure = row.getTimestamp(10);
        return new Delivery(
                row.getLong(1),
                claim,
                SubjectColumns.read(row, 2),
                Part.of(row.getString(6)),
                row.getLong(7),
                row.getInt(8),
                unsure == null ? null : unsure.toInstant(),
                now,
                row.getTimestamp(9).toInstant());
    }
}
