package dev.photofinish.command.racetime.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.racetime.bot.BotStatus;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.events.racetime.EntrantEvent;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeBotJoinedRace;
import dev.photofinish.events.racetime.RacetimeEntrantInvited;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.events.racetime.RacetimeUser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bot in rooms of a stand-in for racetime.gg, over real HTTP and sockets (racetime §12, scenarios). */
class WatchingRoomsTest {
    private static final List<String> RACE = List.of(
            "Kim joined not_ready",
            "Ola joined not_ready",
            "Kim not_ready->ready",
            "Ola not_ready->ready",
            "open->pending",
            "pending->in_progress",
            "Kim ready->in_progress",
            "Ola ready->in_progress");

    private static RacetimeSite site;
    private static Person kim;
    private static Person ola;
    private static int rooms;

    @BeforeAll
    static void open() {
        site = new RacetimeSite();
        kim = site.racetime.person("Kim");
        ola = site.racetime.person("Ola");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @AfterEach
    void nothingIsLeftOver() {
        site.racetime.delay(Duration.ZERO);
        site.racetime.copies(1);
        site.racetime.accepting(true);
        site.racetime.server().faults().none();
        site.racetime.rooms().stream().map(site.racetime::room).forEach(room -> {
            if (!room.status().value().matches("finished|cancelled|partitioned")) {
                room.cancel();
            }
            room.record();
        });
        site.awaitConnections(0);
    }

    @Test
    void a_race_is_told_from_the_first_to_the_last_change() {
        var slug = site.watchedRoom(name());
        race(slug);
        site.racetime.room(slug).done(kim, Duration.ofMillis(2_530_500));
        site.racetime.room(slug).forfeit(ola);

        site.awaitStory(slug, raceAnd("Kim in_progress->done", "Ola in_progress->dnf", "in_progress->finished"));
        assertThat(site.events(slug).getFirst()).isInstanceOf(RacetimeBotJoinedRace.class);
    }

    @Test
    void each_change_is_told_once_however_often_late_or_old_the_documents_come() {
        var slug = site.watchedRoom(name());
        site.racetime.copies(3);
        site.racetime.delay(Duration.ofMillis(20));
        race(slug);
        site.racetime.room(slug).sendAgain(2);
        site.racetime.room(slug).done(kim, Duration.ofHours(1));
        site.racetime.room(slug).sendAgain(1);
        site.racetime.room(slug).forfeit(ola);

        site.awaitStory(slug, raceAnd("Kim in_progress->done", "Ola in_progress->dnf", "in_progress->finished"));
    }

    @Test
    void a_room_that_runs_already_begins_with_a_picture_and_no_storm() {
        var slug = site.racetime.openRoom(RacetimeSite.CATEGORY, name());
        race(slug);
        site.watch(slug);
        site.awaitConnections(1);
        site.racetime.room(slug).done(kim, Duration.ofHours(1));

        site.awaitStory(slug, "Kim in_progress->done");
        assertThat(site.events(slug))
                .filteredOn(RacetimeRoomBaselined.class::isInstance)
                .hasSize(1);
    }

    @Test
    void what_happened_while_a_connection_was_cut_is_told_once_it_is_back() {
        var slug = site.watchedRoom(name());
        site.racetime.room(slug).join(kim, ola);
        site.awaitStory(slug, "Kim joined not_ready", "Ola joined not_ready");
        site.racetime.server().faults().always("/alttpr/", new Fault.Cut());
        site.racetime.cutConnections();
        site.racetime.room(slug).ready(kim, ola);
        site.racetime.room(slug).begin();
        site.racetime.advance(Duration.ofSeconds(16));
        site.racetime.server().faults().none();

        site.awaitStory(
                slug,
                "Kim joined not_ready",
                "Ola joined not_ready",
                "open->in_progress",
                "Kim not_ready->in_progress",
                "Ola not_ready->in_progress");
    }

    @Test
    void a_restart_in_the_middle_of_a_race_loses_nothing_and_tells_nothing_twice() {
        var slug = site.watchedRoom(name());
        race(slug);
        site.awaitStory(slug, raceAnd());
        site.stop();
        site.racetime.room(slug).done(kim, Duration.ofHours(1));
        site.start();
        site.awaitConnections(1);
        site.racetime.room(slug).forfeit(ola);

        site.awaitStory(slug, raceAnd("Kim in_progress->done", "Ola in_progress->dnf", "in_progress->finished"));
        assertThat(site.events(slug))
                .filteredOn(RacetimeBotJoinedRace.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_finish_taken_back_is_told_and_the_next_one_too() {
        var slug = site.watchedRoom(name());
        race(slug);
        var room = site.racetime.room(slug);
        room.forfeit(ola);
        room.done(kim, Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(site.story(slug)).contains("in_progress->finished"));
        room.undo(kim);
        await().untilAsserted(() -> assertThat(site.story(slug)).contains("finished->in_progress"));
        room.done(kim, Duration.ofHours(2));

        site.awaitStory(
                slug,
                raceAnd(
                        "Ola in_progress->dnf",
                        "Kim in_progress->done",
                        "in_progress->finished",
                        "finished->in_progress",
                        "Kim done->in_progress",
                        "Kim in_progress->done",
                        "in_progress->finished"));
    }

    @Test
    void a_room_is_left_when_it_is_recorded_and_the_last_look_finds_what_no_connection_heard_of() {
        var slug = site.watchedRoom(name());
        race(slug);
        var room = site.racetime.room(slug);
        room.done(kim, Duration.ofHours(1));
        room.forfeit(ola);
        await().untilAsserted(() -> assertThat(site.story(slug)).contains("in_progress->finished"));
        room.record();

        await().untilAsserted(() -> assertThat(site.events(slug)).last().isInstanceOf(RacetimeRoomClosed.class));
        site.awaitConnections(0);
    }

    @Test
    void a_room_that_died_of_loneliness_is_left_after_a_while() {
        var slug = site.watchedRoom(name());
        site.racetime.room(slug).join(kim);
        site.racetime.advance(Duration.ofMinutes(31));

        site.awaitStory(slug, "Kim joined not_ready", "open->cancelled");
        await().untilAsserted(() -> assertThat(site.events(slug)).last().isInstanceOf(RacetimeRoomClosed.class));
    }

    @Test
    void rooms_of_one_name_in_two_categories_are_told_apart() {
        var name = name();
        var slug = site.watchedRoom(name);
        site.racetime.openRoom("smz3", name);
        site.racetime.cutConnections();
        site.racetime.room("smz3/" + name).join(ola);
        site.racetime.room(slug).join(kim);

        site.awaitStory(slug, "Kim joined not_ready");
        site.racetime.room("smz3/" + name).leave(ola);
    }

    @Test
    void people_are_the_accounts_that_are_linked_to_them_at_that_moment() {
        var linked = site.racetime.person("Linked" + rooms);
        var slug = site.watchedRoom(name());
        var account = site.link(linked);
        site.racetime.room(slug).join(linked, ola);

        await().untilAsserted(() -> assertThat(site.story(slug)).hasSize(2));
        assertThat(site.events(slug).stream()
                        .filter(EntrantEvent.class::isInstance)
                        .map(event -> ((EntrantEvent) event).user()))
                .containsExactly(new RacetimeUser.Linked(account), RacetimeUser.unknown());
    }

    @Test
    void what_makes_no_sense_is_passed_over_and_the_room_goes_on() {
        var slug = site.watchedRoom(name());
        site.racetime.room(slug).sendInstead(Map.of("version", 99));
        site.racetime.room(slug).sendInstead(Map.of("name", slug, "version", "x", "status", List.of()));
        site.racetime.room(slug).join(kim);
        site.racetime.room(slug).deleteAccount(kim);
        site.racetime.room(slug).join(ola);

        site.awaitStory(slug, "Kim joined not_ready", "Kim left not_ready", "Ola joined not_ready");
    }

    @Test
    void the_bot_does_what_it_is_told_in_order_and_the_room_s_history_says_so() {
        var slug = site.watchedRoom(name());
        site.racetime.room(slug).join(kim, ola);
        site.racetime.room(slug).ready(kim, ola);
        await().untilAsserted(() -> assertThat(site.story(slug)).hasSize(4));
        var orders = List.of(
                site.order(slug, OrderKind.SET_LIVE_RACE, null, "7f0c"),
                site.order(slug, OrderKind.MESSAGE, null, "Welcome to " + slug),
                site.order(slug, OrderKind.DIRECT_MESSAGE, kim, "Please link your account"),
                site.order(slug, OrderKind.SET_INFO_BOT, null, "https://seeds.example/abc"),
                site.order(slug, OrderKind.FORCE_UNREADY, kim, null),
                site.order(slug, OrderKind.REMOVE_ENTRANT, ola, null),
                site.order(slug, OrderKind.INVITE, ola, null),
                site.order(slug, OrderKind.CANCEL, null, null));

        await().untilAsserted(() -> assertThat(orders)
                .allSatisfy(order -> assertThat(site.outcome(order)).isEmpty()));
        assertThat(site.racetime.said()).containsOnlyOnce("Welcome to " + slug);
        assertThat(site.racetime.saidTo(kim)).contains("Please link your account");
        assertThat(site.racetime.room(slug).document())
                .containsEntry("info_bot", "https://seeds.example/abc")
                .extractingByKey("bot_meta")
                .hasToString("{live_race=\"7f0c\"}");
        assertThat(site.events(slug))
                .filteredOn(RacetimeBotActed.class::isInstance)
                .extracting(event -> ((RacetimeBotActed) event).action().name())
                .containsExactly("SET_BOT_RACEINFO", "FORCE_UNREADY", "REMOVE_ENTRANT", "CANCEL_RACE");
        assertThat(site.events(slug))
                .filteredOn(RacetimeEntrantInvited.class::isInstance)
                .hasSize(1);
    }

    @Test
    void what_racetime_refuses_is_given_up_with_its_reason_and_the_next_is_done() {
        var slug = site.watchedRoom(name());
        var begin = site.order(slug, OrderKind.BEGIN, null, null);
        var hello = site.order(slug, OrderKind.MESSAGE, null, "Hello " + slug);

        await().untilAsserted(() -> assertThat(site.outcome(hello)).isEmpty());
        assertThat(site.outcome(begin)).isEqualTo("Two must be ready.");
    }

    @Test
    void with_a_token_that_holds_no_more_the_bot_comes_back_with_another_and_says_it_once() {
        var slug = site.watchedRoom(name());
        site.racetime.expireTokens();
        var hello = site.order(slug, OrderKind.MESSAGE, null, "Still here in " + slug);

        await().untilAsserted(() -> assertThat(site.outcome(hello)).isEmpty());
        assertThat(site.racetime.said()).containsOnlyOnce("Still here in " + slug);
    }

    @Test
    void twenty_rooms_are_watched_at_once() {
        var slugs = IntStream.range(0, 20)
                .mapToObj(i -> site.racetime.openRoom(RacetimeSite.CATEGORY, name()))
                .toList();
        slugs.forEach(site::watch);
        site.awaitConnections(20);
        slugs.forEach(slug -> site.racetime.room(slug).join(kim));

        slugs.forEach(slug -> site.awaitStory(slug, "Kim joined not_ready"));
        assertThat(site.bean(RacetimeBots.class)
                        .of(RacetimeSite.CATEGORY)
                        .orElseThrow()
                        .health()
                        .report()
                        .status())
                .isEqualTo(BotStatus.CONNECTED);
    }

    private static String name() {
        return "brave-link-%04d".formatted(++rooms);
    }

    /** Both join and are ready, and the countdown passes. */
    private static void race(String slug) {
        var room = site.racetime.room(slug);
        room.join(kim, ola);
        room.ready(kim, ola);
        room.begin();
        site.racetime.advance(Duration.ofSeconds(16));
    }

    /** What is told of {@link #race}, and then that. */
    private static String[] raceAnd(String... then) {
        return Stream.concat(RACE.stream(), Arrays.stream(then)).toArray(String[]::new);
    }
}
