package dev.photofinish.command.racetime.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.bot.BotAuthException;
import dev.photofinish.command.racetime.bot.BotStatus;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.bot.TestBots;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Racetime.gg over real HTTP, with a stand-in for it (racetime §3, §10). */
class RacetimeApiTest {
    private final RacetimeDouble racetime = new RacetimeDouble(Clock.systemUTC());
    private final TestBots bots = new TestBots(racetime.address().toString());
    private final RacetimeApi api = new RacetimeApi(bots.service());
    private final RacetimeBot bot = bots.bot(racetime.bot("alttpr", "OurBot", "Beat the game"));

    @AfterEach
    void close() {
        racetime.close();
    }

    @Test
    void a_room_is_opened_with_every_term_and_read_back() {
        var slug = api.open(bot, terms("Qualifier 3", true, false)).block();

        assertThat(racetime.rooms()).containsExactly(slug);
        assertThat(racetime.room(slug).document())
                .containsEntry("info_user", "Qualifier 3, tonight")
                .containsEntry("streaming_required", false)
                .containsEntry("auto_start", false)
                .containsEntry("start_delay", "P0DT00H00M20S")
                .containsEntry("time_limit", "P0DT12H00M00S")
                .containsEntry("opened_by_bot", "OurBot");
        var room = api.room(slug).blockOptional().orElseThrow();
        assertThat(room.status()).isEqualTo("open");
        assertThat(room.goal()).isEqualTo("Qualifier 3");
        assertThat(room.openedByBot()).isEqualTo("OurBot");
    }

    @Test
    void an_edit_resets_nothing_that_was_not_meant() {
        var slug = api.open(bot, terms("Qualifier 3", true, false)).block();

        api.edit(bot, slug, terms("Qualifier 4", true, false)).block();

        assertThat(racetime.room(slug).document())
                .containsEntry("auto_start", false)
                .containsEntry("time_limit", "P0DT12H00M00S")
                .containsEntry("streaming_required", false);
    }

    @Test
    void a_goal_that_is_none_of_the_category_is_refused_unless_it_is_a_custom_one() {
        assertThatThrownBy(
                        () -> api.open(bot, terms("Qualifier 3", false, false)).block())
                .isInstanceOf(RoomRefusedException.class);
        assertThat(racetime.rooms()).isEmpty();
        assertThat(api.open(bot, terms("Beat the game", false, false)).block()).startsWith("alttpr/");
    }

    @Test
    void a_room_that_was_opened_without_an_answer_is_unclear_and_opened_once() {
        racetime.server().faults().next("/o/alttpr/startrace", new Fault.AnswerLost());

        assertThatThrownBy(
                        () -> api.open(bot, terms("Qualifier 3", true, false)).block())
                .isInstanceOf(OpeningUnclearException.class);
        assertThat(racetime.rooms()).hasSize(1);
        assertThat(api.category(bot).blockOptional().orElseThrow().currentRooms())
                .isEqualTo(racetime.rooms());
    }

    @Test
    void unlisted_rooms_are_seen_by_the_bot_alone() {
        var slug = api.open(bot, terms("Qualifier 3", true, true)).block();

        assertThat(api.category(bot).blockOptional().orElseThrow().currentRooms())
                .containsExactly(slug);
        var everybody = api.category("alttpr").blockOptional().orElseThrow();
        assertThat(everybody.currentRooms()).isEmpty();
        assertThat(everybody.goals()).containsExactly("Beat the game");
    }

    @Test
    void what_is_not_there_is_nothing_and_after_a_hiccup_it_is_asked_again_for_whom_waits() {
        assertThat(api.room("alttpr/no-such-0001").blockOptional()).isEmpty();
        assertThat(api.category("nowhere").blockOptional()).isEmpty();
        var slug = racetime.openRoom("alttpr", "calm-lake-0001");
        racetime.server().faults().next("/alttpr/", new Fault.Answered(Reply.empty(503)));
        assertThatThrownBy(() -> api.room(slug).block()).isInstanceOf(OutsideException.class);
        racetime.server().faults().next("/alttpr/", new Fault.Answered(Reply.empty(503)));
        assertThat(api.roomPatiently(slug).blockOptional()).isPresent();
        assertThat(api.roomPatiently("alttpr/no-such-0001").blockOptional()).isEmpty();
    }

    @Test
    void tokens_that_hold_no_more_are_renewed_once_however_many_find_out() {
        api.category(bot).block();
        racetime.expireTokens();

        Flux.merge(IntStream.range(0, 20).mapToObj(i -> api.category(bot)).toList())
                .collectList()
                .block();

        assertThat(racetime.tokensGiven()).isEqualTo(2);
    }

    @Test
    void one_request_that_is_refused_says_nothing_of_the_next() {
        var slug = api.open(bot, terms("Qualifier 3", true, false)).block();
        racetime.room(slug).cancel();

        assertThatThrownBy(() ->
                        api.edit(bot, slug, terms("Qualifier 3", true, false)).block())
                .isInstanceOf(BotAuthException.class);
        assertThat(api.open(bot, terms("Qualifier 4", true, false)).block()).isNotEqualTo(slug);
        assertThat(bot.health().report().status()).isEqualTo(BotStatus.CONNECTED);
    }

    @Test
    void with_wrong_credentials_nobody_asks_again_until_somebody_says_so() {
        var stranger = bots.bot("alttpr", "OurBot", "client-of-OurBot", "wrong");
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> api.category(stranger).block()).isInstanceOf(BotAuthException.class);
        }
        assertThat(stranger.health().report().status()).isEqualTo(BotStatus.AUTH_FAILED);
        assertThat(racetime.server().received("/o/token")).hasSize(1);

        stranger.health().tryAgain();
        assertThatThrownBy(() -> api.category(stranger).block()).isInstanceOf(BotAuthException.class);
        assertThat(racetime.server().received("/o/token")).hasSize(2);
    }

    private static RoomTerms terms(String goal, boolean custom, boolean unlisted) {
        return new RoomTerms(
                goal,
                custom,
                false,
                unlisted,
                "Qualifier 3, tonight",
                null,
                20,
                12,
                false,
                false,
                true,
                false,
                true,
                true,
                true);
    }
}
