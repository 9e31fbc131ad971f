package dev.photofinish.command.racetime;

import static dev.photofinish.command.racetime.Rooms.finished;
import static dev.photofinish.command.racetime.Rooms.hiding;
import static dev.photofinish.command.racetime.Rooms.row;
import static dev.photofinish.command.racetime.Rooms.then;
import static dev.photofinish.command.racetime.Rooms.without;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.model.RoomRejection;
import dev.photofinish.command.racetime.room.AttachRoom;
import dev.photofinish.command.racetime.room.CloseRoom;
import dev.photofinish.command.racetime.room.ConfirmInvitation;
import dev.photofinish.command.racetime.room.NoteBotAction;
import dev.photofinish.command.racetime.room.ObserveRoom;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.racetime.BotAction;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeBotCreatedRace;
import dev.photofinish.events.racetime.RacetimeBotJoinedRace;
import dev.photofinish.events.racetime.RacetimeEntrantInvited;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.events.racetime.Seen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RacetimeRoomTest {
    private static final RacetimeRoomRef ROOM = RacetimeRoomRef.of("alttpr", "brave-link-0042");
    private static final Entrant KIM = new Entrant("kim1", "Kim");
    private static final Entrant OLA = new Entrant("ola2", "Ola");
    private static final RacetimeUser KIMS_ACCOUNT = new RacetimeUser.Linked(new AccountId(new UUID(2, 1)));
    private static final Instant NOW = Instant.parse("2030-01-05T18:30:00Z");
    private static final Instant SENT = NOW.minusMillis(40);

    private final RoomDocument open = Rooms.open();
    private final RoomDocument withKim = then(open, row(KIM, "not_ready"));
    private final RoomDocument withBoth = then(withKim, row(OLA, "not_ready"));

    @Test
    void the_first_document_tells_that_the_bot_came_and_nothing_of_those_who_are_there() {
        room().when(AttachRoom.of(ROOM, withBoth, false, NOW))
                .then(new RacetimeBotJoinedRace(ROOM, "open", 2, seenFirst(withBoth), NOW), baseline(withBoth));
    }

    @Test
    void a_room_that_the_bot_opened_is_told_as_such_and_is_invitational_by_its_state_alone() {
        room().when(AttachRoom.of(ROOM, open, true, NOW))
                .then(new RacetimeBotCreatedRace(ROOM, "Qualifier 3", false, seenFirst(open), NOW), baseline(open));
        var invitational = then(open, "invitational");
        room().when(AttachRoom.of(ROOM, invitational, true, NOW))
                .then(
                        new RacetimeBotCreatedRace(ROOM, "Qualifier 3", true, seenFirst(invitational), NOW),
                        baseline(invitational));
    }

    @Test
    void attached_again_after_a_restart_the_bot_does_not_come_again() {
        watched(open).when(AttachRoom.of(ROOM, withBoth, false, NOW)).thenNothing();
    }

    @Test
    void the_same_document_again_is_nothing_new() {
        watched(withBoth).when(observe(withBoth)).thenNothing();
    }

    @Test
    void who_appears_in_the_list_joined_whatever_their_state() {
        for (var status : List.of("not_ready", "requested", "invited", "something_new")) {
            var document = then(open, row(KIM, status));
            watched(open)
                    .when(observe(document))
                    .then(new RacetimeEntrantJoined(ROOM, KIM, KIMS_ACCOUNT, status, "open", seen(document), NOW));
        }
    }

    @Test
    void who_is_linked_to_no_account_is_nobody_we_know() {
        watched(withKim)
                .when(observe(withBoth))
                .then(new RacetimeEntrantJoined(
                        ROOM, OLA, RacetimeUser.unknown(), "not_ready", "open", seen(withBoth), NOW));
    }

    @Test
    void who_is_gone_left_with_the_state_and_the_name_they_had() {
        var document = without(withBoth, KIM);
        watched(withBoth)
                .when(observe(document))
                .then(new RacetimeEntrantLeft(ROOM, KIM, KIMS_ACCOUNT, "not_ready", "open", seen(document), NOW));
    }

    @Test
    void a_start_drops_those_who_are_not_ready_after_the_race_s_own_change() {
        var ready = then(withBoth, row(KIM, "ready"));
        var document = then(without(ready, OLA), "pending");
        watched(ready)
                .when(observe(document))
                .then(
                        raceChanged("open", "pending", 1, document),
                        new RacetimeEntrantLeft(
                                ROOM, OLA, RacetimeUser.unknown(), "not_ready", "pending", seen(document), NOW));
    }

    @Test
    void in_one_document_the_race_comes_first_then_who_joined_who_left_and_who_changed() {
        var zed = new Entrant("zed3", "Zed");
        var document = then(then(then(without(withBoth, OLA), row(KIM, "ready")), row(zed, "invited")), "invitational");
        watched(withBoth)
                .when(observe(document))
                .then(
                        raceChanged("open", "invitational", 2, document),
                        new RacetimeEntrantJoined(
                                ROOM, zed, RacetimeUser.unknown(), "invited", "invitational", seen(document), NOW),
                        new RacetimeEntrantLeft(
                                ROOM, OLA, RacetimeUser.unknown(), "not_ready", "invitational", seen(document), NOW),
                        changed(KIM, "not_ready", "ready", "invitational", document));
    }

    @Test
    void a_finish_comes_with_time_and_place_as_they_were_received() {
        var racing = then(then(withKim, row(KIM, "in_progress")), "in_progress");
        var document = then(racing, finished(KIM, "P0DT00H42M10.5S", 1));
        watched(racing)
                .when(observe(document))
                .then(new RacetimeEntrantStatusChanged(
                        ROOM,
                        KIM,
                        KIMS_ACCOUNT,
                        "in_progress",
                        "done",
                        "P0DT00H42M10.5S",
                        1,
                        "in_progress",
                        seen(document),
                        NOW));
    }

    @Test
    void a_finish_taken_back_makes_the_race_go_on() {
        var done = then(then(withKim, finished(KIM, "PT1H", 1)), "finished");
        var document = then(then(done, row(KIM, "in_progress")), "in_progress");
        watched(done)
                .when(observe(document))
                .then(
                        raceChanged("finished", "in_progress", 1, document),
                        changed(KIM, "done", "in_progress", "in_progress", document));
    }

    @Test
    void a_document_that_is_older_or_of_another_room_tells_nothing() {
        watched(withBoth).when(observe(open)).thenNothing();
        var elsewhere = new RoomDocument(
                "smz3/brave-link-0042", 99, "finished", "", List.of(), false, null, null, null, false, false, null);
        watched(withBoth).when(observe(elsewhere)).thenNothing();
    }

    @Test
    void rows_without_a_person_are_counted_and_nothing_else() {
        var document = then(then(withKim, row(null, "dnf")), "in_progress");
        watched(withKim).when(observe(document)).then(raceChanged("open", "in_progress", 2, document));
    }

    @Test
    void behind_hidden_names_only_the_race_is_told_of() {
        var hidden = hiding(open, true);
        var joined = hiding(then(open, row(new Entrant("mask9", "Swift Fox"), "ready")), true);
        watched(hidden).when(observe(joined)).thenNothing();
        var started = hiding(then(joined, "in_progress"), true);
        watched(hidden).when(observe(started)).then(raceChanged("open", "in_progress", 1, started));
    }

    @Test
    void with_the_real_names_at_the_end_the_results_of_those_we_know_are_told() {
        var racing =
                hiding(then(then(open, row(new Entrant("mask9", "Swift Fox"), "in_progress")), "in_progress"), true);
        var over = hiding(Rooms.document(20, "finished", List.of(finished(KIM, "PT1H", 1), row(OLA, "dnf"))), true);
        watched(racing)
                .when(observe(over))
                .then(
                        raceChanged("in_progress", "finished", 2, over),
                        new RacetimeRoomBaselined(ROOM, "finished", over.standings(), false, seen(over), NOW),
                        new RacetimeEntrantStatusChanged(
                                ROOM,
                                KIM,
                                KIMS_ACCOUNT,
                                "in_progress",
                                "done",
                                "PT1H",
                                1,
                                "finished",
                                seen(over),
                                NOW));
    }

    @Test
    void an_invitation_is_told_once_the_list_shows_it() {
        var invited = then(open, row(KIM, "invited"));
        var confirm = new ConfirmInvitation(ROOM.id(), "kim1", KIMS_ACCOUNT, NOW);
        watched(invited)
                .when(confirm)
                .then(new RacetimeEntrantInvited(
                        ROOM, KIM, KIMS_ACCOUNT, "open", new Seen(invited.version(), null), NOW));
        watched(withKim).when(confirm).thenRefused(RoomRejection.NOT_INVITED);
        watched(open).when(confirm).thenRefused(RoomRejection.NOT_INVITED);
    }

    @Test
    void what_the_bot_did_is_noted() {
        watched(open)
                .when(new NoteBotAction(ROOM.id(), BotAction.REMOVE_ENTRANT, "kim1", "not eligible", NOW))
                .then(new RacetimeBotActed(ROOM, BotAction.REMOVE_ENTRANT, "kim1", "not eligible", NOW));
    }

    @Test
    void a_room_is_closed_once_and_may_still_be_observed() {
        var closed = new RacetimeRoomClosed(ROOM, "open", NOW);
        watched(open).when(new CloseRoom(ROOM.id(), NOW)).then(closed);
        room(baseline(open), closed).when(new CloseRoom(ROOM.id(), NOW)).thenNothing();
    }

    @Test
    void of_a_room_that_is_not_watched_nothing_is_known() {
        room().when(observe(open)).thenRefused(RoomRejection.UNKNOWN_ROOM);
        room().when(new ConfirmInvitation(ROOM.id(), "kim1", KIMS_ACCOUNT, NOW))
                .thenRefused(RoomRejection.UNKNOWN_ROOM);
        room().when(new NoteBotAction(ROOM.id(), BotAction.FORCE_START, null, null, NOW))
                .thenRefused(RoomRejection.UNKNOWN_ROOM);
        room().when(new CloseRoom(ROOM.id(), NOW)).thenRefused(RoomRejection.UNKNOWN_ROOM);
    }

    private static AggregateScenario<RacetimeRoom> room(RacetimeEvent... given) {
        return new AggregateScenario<>(RacetimeRoom.class).given(List.of(given));
    }

    /** A room whose first document was this one. */
    private static AggregateScenario<RacetimeRoom> watched(RoomDocument first) {
        return room(
                new RacetimeBotJoinedRace(ROOM, first.status(), first.entrants().size(), seenFirst(first), NOW),
                baseline(first));
    }

    private static ObserveRoom observe(RoomDocument document) {
        return new ObserveRoom(ROOM.id(), document, SENT, Map.of("kim1", KIMS_ACCOUNT), NOW);
    }

    private static Seen seen(RoomDocument document) {
        return new Seen(document.version(), SENT);
    }

    private static Seen seenFirst(RoomDocument document) {
        return new Seen(document.version(), null);
    }

    private static RacetimeRoomBaselined baseline(RoomDocument document) {
        List<EntrantStanding> standings = document.standings();
        return new RacetimeRoomBaselined(
                ROOM, document.status(), standings, document.hidden(), seenFirst(document), NOW);
    }

    private static RacetimeRaceStatusChanged raceChanged(String from, String to, int rows, RoomDocument in) {
        return new RacetimeRaceStatusChanged(ROOM, from, to, rows, in.startedAt(), in.endedAt(), seen(in), NOW);
    }

    private static RacetimeEntrantStatusChanged changed(
            Entrant who, String from, String to, String race, RoomDocument in) {
        return new RacetimeEntrantStatusChanged(ROOM, who, KIMS_ACCOUNT, from, to, null, null, race, seen(in), NOW);
    }
}
