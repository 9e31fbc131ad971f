package dev.photofinish.command.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.oversight.Oversight;
import dev.photofinish.command.liverace.recording.ResultsLook;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is counted of live races, and what is missed (tournaments §11.5). */
class OversightTest extends LiveRaceStory {
    private static final String ROOMS = "photofinish.liveraces.rooms";
    private static final String WITHOUT_ROOM = "photofinish.liveraces.without.room";
    private static final String UNRECORDED = "photofinish.liveraces.unrecorded";

    @Test
    void a_race_is_counted_from_its_plan_to_its_results() {
        var created = count("photofinish.liveraces.planned");
        var opened = meters().get(ROOMS).tag("outcome", "opened").counter().count();
        var participants = count("photofinish.liveraces.participants");
        var eligible = count("photofinish.liveraces.eligible");
        var recorded = meters().get("photofinish.liveraces.recorded").timer().count();

        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        // A race of a second would be over, and its runs counted, before the turnout is.
        await().untilAsserted(() ->
                assertThat(count("photofinish.liveraces.participants")).isEqualTo(participants + 2));
        await().untilAsserted(() ->
                assertThat(count("photofinish.liveraces.eligible")).isGreaterThanOrEqualTo(eligible + 2));
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).forfeit(ola);
        at.awaitPhase(race, LiveRacePhase.FINISHED);

        assertThat(count("photofinish.liveraces.planned")).isEqualTo(created + 1);
        assertThat(meters().get(ROOMS).tag("outcome", "opened").counter().count())
                .isEqualTo(opened + 1);
        await().untilAsserted(() -> assertThat(
                        meters().get("photofinish.liveraces.recorded").timer().count())
                .isEqualTo(recorded + 1));
    }

    @Test
    void a_room_that_is_not_there_two_minutes_after_its_time_is_missed() {
        var race = at.schedule(at.tournament(pool, 0), pool, Duration.ofHours(2));
        var opens = at.row(race).terms().scheduledAt().minus(Duration.ofMinutes(60));

        var before = gauge(WITHOUT_ROOM, opens.plusSeconds(119));
        assertThat(gauge(WITHOUT_ROOM, opens.plusSeconds(121))).isEqualTo(before + 1);

        at.send(race, new CancelLiveRace(race, null, at.boss, false, Instant.now()));
        assertThat(gauge(WITHOUT_ROOM, opens.plusSeconds(121))).isEqualTo(before);
    }

    @Test
    void a_race_that_was_planned_late_has_as_long_for_its_room() {
        var race = at.schedule(at.tournament(pool, 0), pool, Duration.ofMinutes(10));
        var planned = at.row(race).createdAt();

        var before = gauge(WITHOUT_ROOM, planned.plusSeconds(119));
        assertThat(gauge(WITHOUT_ROOM, planned.plusSeconds(121))).isEqualTo(before + 1);

        at.send(race, new CancelLiveRace(race, null, at.boss, false, Instant.now()));
    }

    @Test
    void results_that_are_not_recorded_an_hour_after_the_end_are_missed() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        running(race);
        var over = Instant.now();
        at.sql(
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " VALUES (?, ?, ?, FALSE, 1)",
                ResultsLook.KIND,
                race + "/" + over.toEpochMilli(),
                Timestamp.from(over.plus(Duration.ofDays(1))));

        var before = gauge(UNRECORDED, over.plus(Duration.ofMinutes(59)));
        assertThat(gauge(UNRECORDED, over.plus(Duration.ofMinutes(61)))).isEqualTo(before + 1);

        at.send(race, new CancelLiveRace(race, "enough", at.boss, true, Instant.now()));
        assertThat(gauge(UNRECORDED, over.plus(Duration.ofMinutes(61)))).isEqualTo(before);
    }

    private static double gauge(String name, Instant now) {
        at.site.bean(Oversight.class).look(now);
        return meters().get(name).gauge().value();
    }

    private static double count(String name) {
        return meters().get(name).counter().count();
    }

    private static MeterRegistry meters() {
        return at.site.bean(MeterRegistry.class);
    }
}
