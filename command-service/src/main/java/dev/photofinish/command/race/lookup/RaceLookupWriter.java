package dev.photofinish.command.race.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedsReleased;
import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of races in step, in the transaction of the command. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class RaceLookupWriter {
    private final JdbcClient jdbc;

    RaceLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RaceEvent event) {
        switch (event) {
            case RaceCreated created -> insert(created);
            case SeedsReleased released ->
                update("UPDATE race_lookup SET seeds_released = TRUE WHERE race_id = ?", released.raceId());
            case RaceStarted started ->
                update("UPDATE race_lookup SET status = 'running' WHERE race_id = ?", started.raceId());
            case RaceFinished finished ->
                update("UPDATE race_lookup SET status = 'finished' WHERE race_id = ?", finished.raceId());
            case RaceReset reset ->
                jdbc.sql("UPDATE race_lookup SET status = 'setup', attempt = ? WHERE race_id = ?")
                        .params(reset.attempt(), reset.raceId().value())
                        .update();
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    CasterJoined _,
                    CasterLeft _ -> {
                // The roster has a look-up of its own; casters need none.
            }
        }
    }

    private void insert(RaceCreated created) {
        jdbc.sql(
                        "INSERT INTO race_lookup (race_id, organizer, name, status, attempt, seed_id, seeds_released, created_at)"
                                + " VALUES (?, ?, ?, 'setup', 1, ?, FALSE, ?)")
                .params(
                        created.raceId().value(),
                        created.organizer().value(),
                        created.name(),
                        created.seed().id().value(),
                        Timestamp.from(created.at()))
                .update();
    }

    private void update(String sql, RaceId race) {
        jdbc.sql(sql).param(race.value()).update();
    }
}
