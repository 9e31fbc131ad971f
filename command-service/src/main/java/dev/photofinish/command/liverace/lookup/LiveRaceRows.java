package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of live races. */
final class LiveRaceRows {
    static final int LONGEST_TEXT = 500;

    private static final String INSERT = """
            INSERT INTO live_race (live_race_id, organization_id, tournament_id, pool_id, status, scheduled_at, match_title,
                                   permalink_id, wished_permalink, episode_id, racetime_goal, room_profile_id, created_at,
                                   updated_at)
            VALUES (?, ?, ?, ?, 'SCHEDULED', ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE = """
            UPDATE live_race SET scheduled_at = ?, match_title = ?, permalink_id = ?, wished_permalink = ?, episode_id = ?,
                                 racetime_goal = ?, room_profile_id = ?, last_error = NULL, updated_at = ?
            WHERE live_race_id = ?
            """;

    private final JdbcClient jdbc;

    LiveRaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(LiveRaceScheduled planned) {
        var statement = jdbc.sql(INSERT)
                .param(planned.liveRaceId().value())
                .param(planned.organizationId().value())
                .param(planned.tournamentId().value())
                .param(planned.poolId().value());
        terms(statement, planned.terms())
                .param(Timestamp.from(planned.at()))
                .param(Timestamp.from(planned.at()))
                .update();
    }

    void change(LiveRaceUpdated updated) {
        terms(jdbc.sql(CHANGE), updated.terms())
                .param(Timestamp.from(updated.at()))
                .param(updated.liveRaceId().value())
                .update();
    }

    void open(LiveRaceRoomOpened opened) {
        set(
                opened.liveRaceId(),
                opened.at(),
                "status = 'PENDING', racetime_slug = ?, room_opened_at = ?, permalink_id = ?, last_error = NULL",
                opened.room().slug(),
                Timestamp.from(opened.at()),
                opened.permalinkId().value());
    }

    void cancel(LiveRaceCancelled off) {
        jdbc.sql("UPDATE live_race SET status = 'CANCELLED', cancel_reason = ?, updated_at = ? WHERE live_race_id = ?")
                .param(off.reason())
                .param(Timestamp.from(off.at()))
                .param(off.liveRaceId().value())
                .update();
    }

    void delete(LiveRaceId liveRace) {
        jdbc.sql("DELETE FROM live_race WHERE live_race_id = ?")
                .param(liveRace.value())
                .update();
    }

    void set(LiveRaceId liveRace, Instant at, String columns, Object... values) {
        var statement = jdbc.sql("UPDATE live_race SET " + columns + ", updated_at = ? WHERE live_race_id = ?");
        for (var value : values) {
            statement = statement.param(value);
        }
        statement.param(Timestamp.from(at)).param(liveRace.value()).update();
    }

    private static JdbcClient.StatementSpec terms(JdbcClient.StatementSpec statement, LiveRaceTerms terms) {
        var permalink = terms.permalinkId() == null ? null : terms.permalinkId().value();
        return statement
                .param(Timestamp.from(terms.scheduledAt()))
                .param(terms.matchTitle())
                .param(permalink)
                .param(permalink)
                .param(terms.episodeId())
                .param(terms.racetimeGoal())
                .param(terms.roomProfile() == null ? null : terms.roomProfile().value());
    }
}
