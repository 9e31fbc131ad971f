package dev.photofinish.doubles.racetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The rules of rooms (racetime §5, §7). */
class RoomTest {
    private static final Instant NOON = Instant.parse("2030-01-05T12:00:00Z");
    private static final Person KIM = new Person("kim1", "Kim", "kim");
    private static final Person OLA = new Person("ola2", "Ola", "ola");
    private static final Person UNSEEN = new Person("zed3", "Zed", null);

    @Test
    void whoJoinsIsNotReadyAndThenReadyAndThenRacing() {
        var room = room(false, false);
        room.join(KIM);
        assertThat(status(room, KIM)).isEqualTo("not_ready");
        room.ready("kim1", true);
        assertThat(status(room, KIM)).isEqualTo("ready");
        room.join(OLA);
        room.ready("ola2", true);
        room.begin(NOON);
        assertThat(room.status).isEqualTo(RoomStatus.PENDING);
        assertThat(Timings.due(room, NOON.plusSeconds(14))).isFalse();
        assertThat(Timings.due(room, NOON.plusSeconds(15))).isTrue();
        assertThat(status(room, KIM)).isEqualTo("in_progress");
    }

    @Test
    void whoeverIsNotReadyAtTheBeginningIsOutOfTheList() {
        var room = ready();
        room.join(UNSEEN);
        room.begin(NOON);
        assertThat(room.seats).containsOnlyKeys("kim1", "ola2");
    }

    @Test
    void twoMustBeReadyForABeginning() {
        var room = room(false, false);
        room.join(KIM);
        room.ready("kim1", true);
        refused(() -> room.begin(NOON));
    }

    @Test
    void aRoomThatStartsByItselfWaitsForEverybody() {
        var room = room(false, true);
        room.join(KIM);
        room.join(OLA);
        room.ready("kim1", true);
        assertThat(Timings.due(room, NOON)).isFalse();
        room.ready("ola2", true);
        assertThat(Timings.due(room, NOON)).isTrue();
        assertThat(room.status).isEqualTo(RoomStatus.PENDING);
    }

    @Test
    void aLonelyRoomDiesAfterHalfAnHourAndOneThatIsNotStartedAfterFourHours() {
        var lonely = room(false, false);
        lonely.join(KIM);
        assertThat(Timings.due(lonely, NOON.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(Timings.due(lonely, NOON.plus(Duration.ofMinutes(30)))).isTrue();
        var full = ready();
        assertThat(Timings.due(full, NOON.plus(Duration.ofMinutes(239)))).isFalse();
        assertThat(Timings.due(full, NOON.plus(Duration.ofHours(4)))).isTrue();
        assertThat(List.of(lonely.status, full.status)).containsOnly(RoomStatus.CANCELLED);
        assertThat(full.startedAt).isNull();
    }

    @Test
    void aRaceIsFinishedWithItsLastRacerAndPlacesFollowTheTimes() {
        var room = racing();
        room.done("kim1", Duration.ofMinutes(60));
        assertThat(room.end(NOON)).isFalse();
        room.done("ola2", Duration.ofMinutes(50));
        assertThat(room.end(NOON)).isTrue();
        assertThat(room.status).isEqualTo(RoomStatus.FINISHED);
        assertThat(room.seats.get("ola2").place).isEqualTo(1);
        assertThat(room.seats.get("kim1").place).isEqualTo(2);
    }

    @Test
    void aRaceNobodyFinishedIsCancelled() {
        var room = racing();
        room.forfeit("kim1", Duration.ofMinutes(1));
        room.disqualify("ola2", true);
        assertThat(room.end(NOON)).isTrue();
        assertThat(room.status).isEqualTo(RoomStatus.CANCELLED);
        assertThat(room.endedAt).isEqualTo(room.cancelledAt).isNotNull();
    }

    @Test
    void aFinishCanBeTakenBackForTenMinutesAndNotOnceItIsRecorded() {
        var room = racing();
        room.done("kim1", Duration.ofMinutes(60));
        room.forfeit("ola2", Duration.ofMinutes(1));
        room.end(NOON);
        refused(() -> room.undo("kim1", NOON.plus(Duration.ofMinutes(10))));
        room.undo("kim1", NOON.plus(Duration.ofMinutes(9)));
        assertThat(status(room, KIM)).as("for one document").isEqualTo("ready");
        assertThat(Timings.due(room, NOON)).isTrue();
        assertThat(room.status).isEqualTo(RoomStatus.IN_PROGRESS);
        room.done("kim1", Duration.ofMinutes(70));
        room.end(NOON);
        room.recorded = true;
        refused(() -> room.undo("kim1", NOON));
    }

    @Test
    void whoIsDisqualifiedKeepsTheTimeAndLosesThePlace() {
        var room = racing();
        room.done("kim1", Duration.ofMinutes(60));
        room.disqualify("kim1", true);
        assertThat(status(room, KIM)).isEqualTo("dq");
        assertThat(room.seats.get("kim1").finishTime).isEqualTo(Duration.ofMinutes(60));
        assertThat(room.seats.get("kim1").place).isNull();
    }

    @Test
    void theTimeLimitEndsARaceForThoseStillRacing() {
        var room = racing();
        room.done("kim1", Duration.ofMinutes(60));
        assertThat(Timings.due(room, NOON.plus(Duration.ofHours(25)))).isTrue();
        assertThat(room.status).isEqualTo(RoomStatus.FINISHED);
        assertThat(status(room, OLA)).isEqualTo("dnf");
    }

    @Test
    void anInvitationalRoomIsForThoseWhoAreInvitedOrAcceptedAlone() {
        var room = room(true, false);
        refused(() -> room.join(KIM));
        room.request(KIM);
        room.invite(OLA);
        assertThat(List.of(status(room, KIM), status(room, OLA))).containsExactly("requested", "invited");
        room.acceptRequest("kim1");
        room.accept("ola2");
        assertThat(room.joined()).hasSize(2);
    }

    @Test
    void nobodyFinishesWithinFiveSecondsOrBeforeTheStart() {
        var room = racing();
        refused(() -> room.done("kim1", Duration.ofMillis(4_999)));
        room.done("kim1", Duration.ofSeconds(5));
        var open = ready();
        refused(() -> open.done("kim1", Duration.ofMinutes(5)));
    }

    @Test
    void documentsHaveDurationsAndInstantsInTheirFixedShape() {
        assertThat(RoomWriter.duration(Duration.ofSeconds(15))).isEqualTo("P0DT00H00M15S");
        assertThat(RoomWriter.duration(Duration.ofHours(24))).isEqualTo("P1DT00H00M00S");
        assertThat(RoomWriter.duration(Duration.ofNanos(5_025_678_901_000L))).isEqualTo("P0DT01H23M45.678901S");
        assertThat(RoomWriter.instant(NOON)).isEqualTo("2030-01-05T12:00:00Z");
        assertThat(RoomWriter.instant(NOON.plusMillis(123))).isEqualTo("2030-01-05T12:00:00.123Z");
    }

    @Test
    void aDocumentShowsTheRoom() {
        var room = racing();
        room.done("kim1", Duration.ofSeconds(90));
        assertThat(RoomWriter.document(room))
                .containsEntry("name", "alttpr/brave-link-0042")
                .containsEntry("entrants_count", 2)
                .containsEntry("entrants_count_finished", 1L)
                .extractingByKey("entrants")
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(row -> row.get("finish_time"))
                .containsExactly("P0DT00H01M30S", null);
    }

    private static Room room(boolean invitational, boolean autoStart) {
        var flags = new RoomFlags(
                "Any%",
                false,
                invitational,
                false,
                true,
                "",
                "",
                15,
                24,
                false,
                false,
                autoStart,
                true,
                false,
                true,
                true,
                true,
                0,
                false);
        return new Room("alttpr", "brave-link-0042", flags, "OurBot", NOON);
    }

    private static Room ready() {
        var room = room(false, false);
        for (var person : List.of(KIM, OLA)) {
            room.join(person);
            room.ready(person.id(), true);
        }
        return room;
    }

    private static Room racing() {
        var room = ready();
        room.begin(NOON);
        Timings.due(room, NOON.plusSeconds(15));
        return room;
    }

    private static String status(Room room, Person person) {
        return room.seats.get(person.id()).status(room.status);
    }

    private static void refused(Runnable doing) {
        assertThatThrownBy(doing::run).isInstanceOf(NotAllowedException.class);
    }
}
