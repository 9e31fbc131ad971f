package dev.photofinish.command.liverace;

import static dev.photofinish.command.liverace.LiveRaceFacts.ADA;
import static dev.photofinish.command.liverace.LiveRaceFacts.ADAS;
import static dev.photofinish.command.liverace.LiveRaceFacts.ADA_IN;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOB;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOBS;
import static dev.photofinish.command.liverace.LiveRaceFacts.END;
import static dev.photofinish.command.liverace.LiveRaceFacts.GO;
import static dev.photofinish.command.liverace.LiveRaceFacts.KIM;
import static dev.photofinish.command.liverace.LiveRaceFacts.LIMIT;
import static dev.photofinish.command.liverace.LiveRaceFacts.NOW;
import static dev.photofinish.command.liverace.LiveRaceFacts.OLA;
import static dev.photofinish.command.liverace.LiveRaceFacts.OPENED;
import static dev.photofinish.command.liverace.LiveRaceFacts.PLANNED;
import static dev.photofinish.command.liverace.LiveRaceFacts.RACE;
import static dev.photofinish.command.liverace.LiveRaceFacts.ROOM;
import static dev.photofinish.command.liverace.LiveRaceFacts.SEED;
import static dev.photofinish.command.liverace.LiveRaceFacts.SLUG;
import static dev.photofinish.command.liverace.LiveRaceFacts.STANDARD;
import static dev.photofinish.command.liverace.LiveRaceFacts.STARTED;
import static dev.photofinish.command.liverace.LiveRaceFacts.WINTER;
import static dev.photofinish.command.liverace.LiveRaceFacts.ZED;
import static dev.photofinish.command.liverace.LiveRaceFacts.ZED_OUT;
import static dev.photofinish.command.liverace.LiveRaceFacts.ZED_REJECTED;
import static dev.photofinish.command.liverace.LiveRaceFacts.ada;
import static dev.photofinish.command.liverace.LiveRaceFacts.bob;
import static dev.photofinish.command.liverace.LiveRaceFacts.finished;
import static dev.photofinish.command.liverace.LiveRaceFacts.noted;
import static dev.photofinish.command.liverace.LiveRaceFacts.off;
import static dev.photofinish.command.liverace.LiveRaceFacts.room;
import static dev.photofinish.events.liverace.LiveRaceOutcome.FORFEITED;
import static dev.photofinish.events.liverace.LiveRaceOutcome.RACING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.liverace.entry.EnterLiveRace;
import dev.photofinish.command.liverace.entry.LeaveLiveRace;
import dev.photofinish.command.liverace.entry.StartLiveRace;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.liverace.result.RecordResults;
import dev.photofinish.command.liverace.result.ReopenLiveRace;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.command.liverace.room.GiveUpWaiting;
import dev.photofinish.command.liverace.room.LoseRoom;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceReservationReleased;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.events.liverace.eligibility.IneligibilityReason;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes part in a live race with its room, and how it can come to nothing (tournaments §8.7, §8.9). */
class RacingInARoomTest {
    private final FakeBook book = new FakeBook();

    RacingInARoomTest() {
        book.links.put(KIM.racetimeId(), ADA);
        book.links.put(OLA.racetimeId(), BOB);
    }

    @Test
    void whoever_joins_has_a_place_or_is_told_why_not_and_each_once() {
        race(PLANNED, OPENED).when(new EnterLiveRace(RACE, SLUG, KIM, NOW)).then(ADA_IN);
        race(PLANNED, OPENED, ADA_IN)
                .when(new EnterLiveRace(RACE, SLUG, KIM, NOW))
                .thenNothing();
        race(PLANNED, OPENED).when(new EnterLiveRace(RACE, SLUG, ZED, NOW)).then(ZED_REJECTED);
        race(PLANNED, OPENED, ZED_REJECTED)
                .when(new EnterLiveRace(RACE, SLUG, ZED, NOW))
                .thenNothing();
        race(PLANNED, OPENED, STARTED)
                .when(new EnterLiveRace(RACE, SLUG, ZED, NOW))
                .thenNothing();
        race(PLANNED, OPENED)
                .when(new EnterLiveRace(RACE, "alttpr/other-0001", KIM, NOW))
                .thenNothing();
    }

    @Test
    void whoever_got_another_run_a_moment_before_has_no_place() {
        book.enters = false;
        race(PLANNED, OPENED)
                .when(new EnterLiveRace(RACE, SLUG, KIM, NOW))
                .then(new LiveRaceParticipantRejected(
                        RACE,
                        WINTER,
                        new RejectedEntrant(
                                KIM,
                                ADA,
                                List.of("ACTIVE_RACE"),
                                "Another run in this tournament is under way",
                                null,
                                null),
                        NOW));
    }

    @Test
    void whoever_leaves_before_the_start_gives_the_place_back() {
        race(PLANNED, OPENED, ADA_IN)
                .when(new LeaveLiveRace(RACE, SLUG, KIM, NOW))
                .then(new LiveRaceReservationReleased(RACE, WINTER, ADAS, ADA, KIM, NOW));
        race(PLANNED, OPENED).when(new LeaveLiveRace(RACE, SLUG, KIM, NOW)).thenNothing();
        race(PLANNED, OPENED, STARTED)
                .when(new LeaveLiveRace(RACE, SLUG, KIM, NOW))
                .thenNothing();
    }

    @Test
    void at_the_start_everybody_is_looked_at_once_more_by_two_questions() {
        var start = new StartLiveRace(RACE, SLUG, GO, List.of(KIM, OLA, ZED), GO);
        race(PLANNED, OPENED, ADA_IN, ZED_REJECTED).when(start).then(STARTED);
        assertThat(book.questions).isEqualTo(2);
        race(PLANNED, OPENED, STARTED).when(start).thenNothing();
    }

    @Test
    void whoever_is_not_eligible_any_more_at_the_start_loses_the_place() {
        book.against.put(ADA, Eligibility.not(IneligibilityReason.NOT_A_MEMBER, "Not a member of the organization"));
        race(PLANNED, OPENED, ADA_IN)
                .when(new StartLiveRace(RACE, SLUG, GO, List.of(KIM), GO))
                .then(new LiveRaceStarted(
                        RACE,
                        WINTER,
                        GO,
                        STANDARD,
                        SEED,
                        List.of(),
                        List.of(new RejectedEntrant(
                                KIM, ADA, List.of("NOT_A_MEMBER"), "Not a member of the organization", null, null)),
                        List.of(ADAS),
                        GO));
    }

    @Test
    void a_hundred_and_fifty_start_at_once_by_two_questions() {
        var crowd = IntStream.range(0, 150)
                .mapToObj(n -> new Entrant("p" + n, "P" + n))
                .toList();
        for (int n = 0; n < 150; n++) {
            book.links.put("p" + n, new AccountId(new UUID(20, n)));
        }
        var state = LiveRaceState.NEW.apply(PLANNED).apply(OPENED);
        var events =
                new StartLiveRace(RACE, SLUG, GO, crowd, GO).decide(state, book).orThrow();
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        LiveRaceStarted.class,
                        started -> assertThat(started.participants()).hasSize(150));
        assertThat(book.questions).isEqualTo(2);
    }

    @Test
    void everybody_giving_up_is_the_end_of_a_race_and_not_its_calling_off() {
        var all = noted(END, ada(FORFEITED, null), bob(FORFEITED, null));
        race(PLANNED, OPENED, STARTED, all).when(lose(END)).thenNothing();
        race(PLANNED, OPENED, STARTED, all)
                .when(record(false, room(true, row(KIM, "dnf", null), row(OLA, "dnf", null))))
                .then(finished(0, ZED_OUT));
    }

    @Test
    void a_race_that_is_cancelled_in_the_room_is_off_and_goes_on_when_the_room_does() {
        var off = off(LiveRaceCancellation.ROOM, ADAS, BOBS);
        race(PLANNED, OPENED, STARTED).when(lose(END)).then(off);
        race(PLANNED, OPENED, STARTED, off).when(lose(END)).thenNothing();
        race(PLANNED, OPENED, STARTED, off)
                .when(new ReopenLiveRace(RACE, SLUG, END))
                .then(new LiveRaceReopened(RACE, WINTER, END), noted(END, ada(RACING, null), bob(RACING, null)));
        race(PLANNED, OPENED, off(LiveRaceCancellation.ORGANIZER))
                .when(new ReopenLiveRace(RACE, SLUG, END))
                .thenNothing();
    }

    @Test
    void at_its_time_limit_a_race_without_a_finisher_is_over_and_not_off() {
        race(PLANNED, OPENED, STARTED).when(lose(GO.plus(LIMIT))).thenNothing();
    }

    @Test
    void a_room_that_died_of_loneliness_is_replaced_once_and_only_before_the_race() {
        var half = NOW.plus(Duration.ofMinutes(30));
        var lost = new LiveRaceRoomLost(RACE, WINTER, SLUG, List.of(ADAS), half);
        race(PLANNED, OPENED, ADA_IN)
                .when(new LoseRoom(RACE, SLUG, 1, null, half))
                .then(lost);
        var again = new LiveRaceRoomOpened(RACE, WINTER, ROOM, SEED, LIMIT, half);
        race(PLANNED, OPENED, lost, again)
                .when(new LoseRoom(RACE, SLUG, 1, null, END))
                .then(off(LiveRaceCancellation.ROOM));
        race(PLANNED, OPENED)
                .when(new LoseRoom(RACE, SLUG, 5, null, half))
                .then(new LiveRaceCancelled(
                        RACE, WINTER, LiveRaceCancellation.ROOM, "room cancelled", null, List.of(), SLUG, half));
    }

    @Test
    void when_too_few_are_ready_it_is_given_up() {
        race(PLANNED, OPENED, ADA_IN)
                .when(new GiveUpWaiting(RACE, END))
                .then(new LiveRaceCancelled(
                        RACE,
                        WINTER,
                        LiveRaceCancellation.TOO_FEW_PLAYERS,
                        "not enough players",
                        null,
                        List.of(ADAS),
                        SLUG,
                        END));
        race(PLANNED, OPENED, STARTED).when(new GiveUpWaiting(RACE, END)).thenNothing();
    }

    private static RoomRow row(Entrant who, String status, @Nullable Duration time) {
        return new RoomRow(who, status, time);
    }

    private static RecordResults record(boolean settled, RoomResults room) {
        return new RecordResults(RACE, room, settled, END);
    }

    private static LoseRoom lose(Instant endedAt) {
        return new LoseRoom(RACE, SLUG, 2, endedAt, END);
    }

    private AggregateScenario<LiveRace> race(LiveRaceEvent... given) {
        return new AggregateScenario<>(LiveRace.class).with(book).given(List.of(given));
    }
}
