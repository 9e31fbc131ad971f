package dev.photofinish.command.liverace.oversight;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.recording.ResultsLook;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds live races for which something should have happened by now. Blocks. */
@WithTournaments
@Component
final class Overdue {
    private static final String WITHOUT_ROOM = """
            SELECT live_race_id FROM live_race
            WHERE status = 'SCHEDULED' AND scheduled_at > ? AND scheduled_at <= ? AND created_at <= ?
            """;
    /** That results are still to be read is a row of their deadline, which holds the moment of the end. */
    private static final String UNRECORDED = """
            SELECT DISTINCT race.live_race_id FROM scheduled_tasks task
            JOIN live_race race ON race.live_race_id = split_part(task.task_instance, '/', 1)::uuid
            WHERE task.task_name = ? AND race.status = 'IN_PROGRESS'
              AND split_part(task.task_instance, '/', 2)::bigint <= ?
            """;

    private final JdbcClient jdbc;
    private final LiveRaceSettings races;
    private final OversightSettings settings;

    Overdue(JdbcClient jdbc, LiveRaceSettings races, OversightSettings settings) {
        this.jdbc = jdbc;
        this.races = races;
        this.settings = settings;
    }

    /** Planned ones whose room should be open; those that were planned too late for that have as long from there on. */
    Set<LiveRaceId> withoutRoom(Instant now) {
        var late = now.minus(settings.roomLateAfter());
        return found(jdbc.sql(WITHOUT_ROOM)
                .params(
                        Timestamp.from(now.minus(settings.lookBack())),
                        Timestamp.from(late.plus(races.roomOpen())),
                        Timestamp.from(late)));
    }

    /** Those that are over in their room, and of which no results could be recorded. */
    Set<LiveRaceId> unrecorded(Instant now) {
        return found(jdbc.sql(UNRECORDED)
                .params(ResultsLook.KIND, now.minus(settings.recordedWithin()).toEpochMilli()));
    }

    private static Set<LiveRaceId> found(JdbcClient.StatementSpec question) {
        return Set.copyOf(question.query((row, _) -> new LiveRaceId(row.getObject(1, UUID.class)))
                .list());
    }
}
