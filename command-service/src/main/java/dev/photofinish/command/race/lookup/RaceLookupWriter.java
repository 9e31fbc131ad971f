package dev.photofinish.command.race.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
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
            case RaceRenamed renamed ->
                jdbc.sql("UPDATE race_lookup SET name = ? WHERE race_id = ?")
                        .params(renamed.name(), renamed.raceId().value())
                        .update();
            case RaceScheduled scheduled ->
                jdbc.sql("UPDATE race_lookup SET scheduled_at = ? WHERE race_id = ?")
                        .param(timestamp(scheduled.scheduledAt()))
                        .param(scheduled.raceId().value())
                        .update();
            case AutomaticStartChanged changed ->
                jdbc.sql("UPDATE race_lookup SET automatic = ?, grace_seconds = ? WHERE race_id = ?")
                        .param(changed.automatic())
                        .param(changed.graceSeconds())
                        .param(changed.raceId().value())
                        .update();
            case SeedRerolled rerolled ->
                jdbc.sql("UPDATE race_lookup SET seed_id = ?, seeds_released = FALSE WHERE race_id = ?")
                        .params(rerolled.seed().id().value(), rerolled.raceId().value())
                        .update();
            case RaceDeleted deleted -> update("DELETE FROM race_lookup WHERE race_id = ?", deleted.raceId());
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    CasterJoined _,
                    CasterLeft _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    RaceVisibilityChanged _,
                    RegistrationChanged _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    DeliveryRetried _ -> {
                // The roster has a look-up of its own; the others need none.
            }
        }
    }

    private void insert(RaceCreated created) {
        jdbc.sql("INSERT INTO race_lookup"
                        + " (race_id, organizer, name, status, attempt, seed_id, seeds_released, created_at, scheduled_at)"
                        + " VALUES (?, ?, ?, 'setup', 1, ?, FALSE, ?, ?)")
                .param(created.raceId().value())
                .param(created.organizer().value())
                .param(created.name())
                .param(created.seed().id().value())
                .param(Timestamp.from(created.at()))
                .param(timestamp(created.scheduledAt()))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private void update(String sql, RaceId race) {
        jdbc.sql(sql).param(race.value()).update();
    }
}
