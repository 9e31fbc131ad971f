package dev.photofinish.command.liverace;

import static dev.photofinish.command.liverace.LiveRaceFacts.ADAS;
import static dev.photofinish.command.liverace.LiveRaceFacts.ADA_IN;
import static dev.photofinish.command.liverace.LiveRaceFacts.AT;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOBS;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOSS;
import static dev.photofinish.command.liverace.LiveRaceFacts.CLUB;
import static dev.photofinish.command.liverace.LiveRaceFacts.END;
import static dev.photofinish.command.liverace.LiveRaceFacts.LIMIT;
import static dev.photofinish.command.liverace.LiveRaceFacts.NOW;
import static dev.photofinish.command.liverace.LiveRaceFacts.OPENED;
import static dev.photofinish.command.liverace.LiveRaceFacts.OTHER_SEED;
import static dev.photofinish.command.liverace.LiveRaceFacts.PLANNED;
import static dev.photofinish.command.liverace.LiveRaceFacts.RACE;
import static dev.photofinish.command.liverace.LiveRaceFacts.REVEALED;
import static dev.photofinish.command.liverace.LiveRaceFacts.ROOM;
import static dev.photofinish.command.liverace.LiveRaceFacts.SEED;
import static dev.photofinish.command.liverace.LiveRaceFacts.SLUG;
import static dev.photofinish.command.liverace.LiveRaceFacts.STANDARD;
import static dev.photofinish.command.liverace.LiveRaceFacts.STARTED;
import static dev.photofinish.command.liverace.LiveRaceFacts.TERMS;
import static dev.photofinish.command.liverace.LiveRaceFacts.WINTER;
import static dev.photofinish.command.liverace.LiveRaceFacts.finished;
import static dev.photofinish.command.liverace.LiveRaceFacts.off;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.room.NoteOpeningFailed;
import dev.photofinish.command.liverace.room.NoteRoomOpened;
import dev.photofinish.command.liverace.room.RevealSeed;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.liverace.scheduling.DeleteLiveRace;
import dev.photofinish.command.liverace.scheduling.ScheduleLiveRace;
import dev.photofinish.command.liverace.scheduling.UpdateLiveRace;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A live race before its room (tournaments §8.3 to §8.6). */
class PlanningALiveRaceTest {
    private static final ScheduleLiveRace SCHEDULE = new ScheduleLiveRace(RACE, WINTER, STANDARD, TERMS, BOSS, NOW);

    private final FakeBook book = new FakeBook();

    @Test
    void a_tournament_is_to_have_a_live_race() {
        race().when(SCHEDULE).then(PLANNED);
    }

    @Test
    void what_does_not_allow_it_is_told_in_the_order_of_the_reference() {
        book.venue = Optional.empty();
        race().when(SCHEDULE).thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
        book.venue = Optional.of(new Venue(CLUB, false, false));
        race().when(SCHEDULE).thenRefused(LiveRaceRejection.LIVE_RACES_NOT_ALLOWED);
        book.venue = Optional.of(new Venue(CLUB, true, false));
        race().when(SCHEDULE).thenRefused(LiveRaceRejection.TOURNAMENT_INACTIVE);
        book.venue = Optional.of(new Venue(CLUB, true, true));
        book.pool = false;
        race().when(SCHEDULE).thenRefused(LiveRaceRejection.POOL_ELSEWHERE);
        book.pool = true;
        var terms = new LiveRaceTerms(NOW, null, SEED, 4711L, null, new RoomProfileId(new UUID(1, 1)));
        var late = new ScheduleLiveRace(RACE, WINTER, STANDARD, terms, BOSS, NOW);
        book.permalink = false;
        race().when(late).thenRefused(LiveRaceRejection.PERMALINK_ELSEWHERE);
        book.permalink = true;
        race().when(late).thenRefused(LiveRaceRejection.IN_THE_PAST);
        var timely = new ScheduleLiveRace(RACE, WINTER, STANDARD, terms, BOSS, NOW.minusSeconds(1));
        book.episodeTaken = true;
        race().when(timely).thenRefused(LiveRaceRejection.EPISODE_TAKEN);
        book.episodeTaken = false;
        book.profile = false;
        race().when(timely).thenRefused(LiveRaceRejection.PROFILE_ELSEWHERE);
    }

    @Test
    void a_planned_race_is_moved_and_named_and_what_is_the_same_is_nothing_new() {
        var later = new LiveRaceTerms(AT.plusSeconds(600), "Final", null, 4711L, null, null);
        race(PLANNED)
                .when(new UpdateLiveRace(RACE, _ -> later, NOW))
                .then(new LiveRaceUpdated(
                        RACE, WINTER, later, List.of(LiveRaceField.SCHEDULED_AT, LiveRaceField.MATCH_TITLE), NOW));
        race(PLANNED).when(new UpdateLiveRace(RACE, same -> same, NOW)).thenNothing();
        race().when(new UpdateLiveRace(RACE, same -> same, NOW)).thenRefused(LiveRaceRejection.UNKNOWN_LIVE_RACE);
        var past = new LiveRaceTerms(NOW, "Final", null, 4711L, null, null);
        race(PLANNED).when(new UpdateLiveRace(RACE, _ -> past, NOW)).thenRefused(LiveRaceRejection.IN_THE_PAST);
    }

    @Test
    void once_there_is_a_room_only_its_words_change_and_the_seed_until_it_is_known() {
        var named = new LiveRaceTerms(AT, "Final", null, 4711L, null, null);
        race(PLANNED, OPENED)
                .when(new UpdateLiveRace(RACE, _ -> named, NOW))
                .then(new LiveRaceUpdated(RACE, WINTER, named, List.of(LiveRaceField.MATCH_TITLE), NOW));
        var moved = new LiveRaceTerms(AT.plusSeconds(5), "Qualifier 3", null, 4711L, null, null);
        race(PLANNED, OPENED)
                .when(new UpdateLiveRace(RACE, _ -> moved, NOW))
                .thenRefused(LiveRaceRejection.FIXED_ONCE_OPEN);
        var reseeded = new LiveRaceTerms(AT, "Qualifier 3", OTHER_SEED, 4711L, null, null);
        race(PLANNED, OPENED)
                .when(new UpdateLiveRace(RACE, _ -> reseeded, NOW))
                .then(new LiveRaceUpdated(RACE, WINTER, reseeded, List.of(LiveRaceField.PERMALINK), NOW));
        race(PLANNED, OPENED, REVEALED)
                .when(new UpdateLiveRace(RACE, _ -> reseeded, NOW))
                .thenRefused(LiveRaceRejection.SEED_REVEALED);
    }

    @Test
    void a_race_that_has_begun_is_over_or_off_stays_as_it_is() {
        race(PLANNED, OPENED, STARTED)
                .when(new UpdateLiveRace(RACE, same -> same, NOW))
                .thenRefused(LiveRaceRejection.NOT_WHILE_IN_PROGRESS);
        race(PLANNED, OPENED, STARTED, finished(0))
                .when(new UpdateLiveRace(RACE, same -> same, NOW))
                .thenRefused(LiveRaceRejection.NOT_WHEN_FINISHED);
        race(PLANNED, OPENED, off(LiveRaceCancellation.ORGANIZER))
                .when(new UpdateLiveRace(RACE, same -> same, NOW))
                .thenRefused(LiveRaceRejection.NOT_WHEN_CANCELLED);
    }

    @Test
    void a_race_is_called_off_with_its_reservations_and_in_its_middle_only_by_force_and_with_a_reason() {
        race(PLANNED, OPENED, ADA_IN)
                .when(new CancelLiveRace(RACE, null, BOSS, false, END))
                .then(off(LiveRaceCancellation.ORGANIZER, ADAS));
        race(PLANNED, OPENED, STARTED)
                .when(new CancelLiveRace(RACE, "storm", BOSS, false, END))
                .thenRefused(LiveRaceRejection.FORCE_NEEDED);
        race(PLANNED, OPENED, STARTED)
                .when(new CancelLiveRace(RACE, null, BOSS, true, END))
                .thenRefused(LiveRaceRejection.FORCE_NEEDED);
        race(PLANNED, OPENED, STARTED)
                .when(new CancelLiveRace(RACE, "storm", BOSS, true, END))
                .then(new LiveRaceCancelled(
                        RACE, WINTER, LiveRaceCancellation.ORGANIZER, "storm", BOSS, List.of(ADAS, BOBS), SLUG, END));
        race(PLANNED, OPENED, STARTED, finished(0))
                .when(new CancelLiveRace(RACE, "storm", BOSS, true, END))
                .thenRefused(LiveRaceRejection.NOT_WHEN_FINISHED);
    }

    @Test
    void only_what_has_no_room_or_is_off_is_deleted() {
        var gone = new LiveRaceDeleted(RACE, WINTER, NOW);
        race(PLANNED).when(new DeleteLiveRace(RACE, NOW)).then(gone);
        race(PLANNED, OPENED, off(LiveRaceCancellation.ORGANIZER))
                .when(new DeleteLiveRace(RACE, NOW))
                .then(gone);
        race(PLANNED, OPENED).when(new DeleteLiveRace(RACE, NOW)).thenRefused(LiveRaceRejection.NOT_WHILE_PENDING);
        race(PLANNED, gone).when(new DeleteLiveRace(RACE, NOW)).thenRefused(LiveRaceRejection.UNKNOWN_LIVE_RACE);
    }

    @Test
    void it_has_one_room_and_no_second_one() {
        var note = new NoteRoomOpened(RACE, ROOM, SEED, LIMIT, NOW);
        race(PLANNED).when(note).then(OPENED);
        race(PLANNED, OPENED).when(note).thenNothing();
        var second = new RacetimeRoomRef("alttpr", "calm-cat-0001", CLUB, WINTER, RACE);
        race(PLANNED, OPENED)
                .when(new NoteRoomOpened(RACE, second, SEED, LIMIT, NOW))
                .thenRefused(LiveRaceRejection.NOT_WHILE_PENDING);
        race(PLANNED, off(LiveRaceCancellation.ORGANIZER)).when(note).thenRefused(LiveRaceRejection.NOT_WHEN_CANCELLED);
    }

    @Test
    void that_no_room_could_be_opened_is_told_once() {
        var failed = new LiveRaceRoomOpeningFailed(RACE, WINTER, "no bot", AT);
        var note = new NoteOpeningFailed(RACE, "no bot", AT);
        race(PLANNED).when(note).then(failed);
        race(PLANNED, failed).when(note).thenNothing();
        race(PLANNED, OPENED).when(note).thenNothing();
    }

    @Test
    void the_seed_is_revealed_once_and_only_in_a_room() {
        race(PLANNED, OPENED).when(new RevealSeed(RACE, NOW)).then(REVEALED);
        race(PLANNED, OPENED, REVEALED).when(new RevealSeed(RACE, NOW)).thenNothing();
        race(PLANNED).when(new RevealSeed(RACE, NOW)).thenNothing();
    }

    private AggregateScenario<LiveRace> race(LiveRaceEvent... given) {
        return new AggregateScenario<>(LiveRace.class).with(book).given(List.of(given));
    }
}
