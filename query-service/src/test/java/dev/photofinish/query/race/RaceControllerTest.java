package dev.photofinish.query.race;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.query.PoolStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.store.secret.InviteTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

class RaceControllerTest extends ServedTest {
    @Test
    void theDetailShowsEverybodyInOrderWithTheirNames() {
        var story = aRace("detail", how -> {}, "ada", "bob")
                .cast("cleo")
                .started()
                .entered("bob", "cistern", 1, 60_000)
                .died("bob", "cistern", 2, 61_000);
        told(story);
        var detail = json(web.get()
                .uri("/api/races/{id}", story.race)
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(detail.get("name").asString()).isEqualTo("detail");
        assertThat(detail.at("/organizer/twitch_display_name").asString()).isEqualTo("ORGANIZER");
        assertThat(detail.at("/participants/0/user/twitch_username").asString()).isEqualTo("bob");
        assertThat(detail.at("/participants/0/current_layer").asInt()).isEqualTo(1);
        assertThat(detail.at("/participants/0/death_count").asInt()).isEqualTo(2);
        assertThat(detail.at("/participants/1/status").asString()).isEqualTo("playing");
        assertThat(detail.at("/casters/0/user/twitch_username").asString()).isEqualTo("cleo");
        assertThat(detail.propertyNames())
                .contains("pending_invites", "pool_config", "seed_number", "finished_at", "position")
                .doesNotContain("participant_previews", "my_igt_ms");
        assertThat(detail.get("created_at").asString()).endsWith("Z").doesNotContain(".");
        assertThat(detail.get("pool_config").isNull()).isTrue();
    }

    @Test
    void aRaceShowsWhatItsPoolSaysOfItselfAndFollowsItsChanges() {
        var story = aRace("configured", how -> {});
        told(story);
        told(List.of(PoolStory.configured(PoolStory.config(PoolType.RACE))));
        assertThat(poolConfig(story).get("major_boss_ratio").asString()).isEqualTo("Medium");
        told(List.of(PoolStory.configured(PoolStory.config(PoolType.TRAINING))));
        assertThat(poolConfig(story).get("type").asString()).isEqualTo("training");
        told(List.of(PoolStory.configured(null)));
        assertThat(poolConfig(story).isNull()).isTrue();
    }

    private static JsonNode poolConfig(RaceStory story) {
        return json(web.get().uri("/api/races/{id}", story.race).exchange()).get("pool_config");
    }

    @Test
    void aFinishedRaceListsItsFinishersByTimeThenTheOthersFiveAtMost() {
        var story = aRace("podium", how -> {}, "a1", "a2", "a3", "a4", "a5", "a6")
                .started()
                .finished("a4", 90_000)
                .finished("a2", 80_000)
                .over();
        told(story);
        var previews = find(list("/api/races?status=finished&limit=100"), story).get("participant_previews");

        assertThat(previews.valueStream().map(p -> p.get("twitch_username").asString()))
                .containsExactly("a2", "a4", "a1", "a3", "a5");
        assertThat(previews.valueStream().map(p -> p.get("placement").asInt(0))).containsExactly(1, 2, 0, 0, 0);
    }

    @Test
    void aNewRaceIsInTheListAtOnceAndAPrivateOneNever() {
        var before = list("/api/races").get("total").asInt();
        var open = aRace("open", how -> {});
        var hidden = aRace("hidden", RaceStory::unlisted);
        told(open);
        told(hidden);

        var list = list("/api/races?limit=100");
        assertThat(list.get("total").asInt()).isEqualTo(before + 1);
        assertThat(find(list, open)).isNotNull();
        assertThat(find(list, hidden)).isNull();
        web.get().uri("/api/races/{id}", hidden.race).exchange().expectStatus().isOk();
    }

    @Test
    void theListIsPagedWithATotalAndWhetherThereIsMore() {
        IntStream.range(0, 5).forEach(i -> told(aRace("paged " + i, how -> {})));
        var total = list("/api/races").get("total").asInt();
        var page = list("/api/races?limit=2&offset=" + (total - 3));
        var last = list("/api/races?limit=2&offset=" + (total - 1));

        assertThat(page.get("races")).hasSize(2);
        assertThat(page.get("has_more").asBoolean()).isTrue();
        assertThat(last.get("races")).hasSize(1);
        assertThat(last.get("has_more").asBoolean()).isFalse();
    }

    @Test
    void aNewNameIsShownWithoutAnythingElseChanging() {
        var story = aRace("renamed", how -> {}, "newcomer");
        told(story);
        told(List.of(
                new AccountRegistered(accountOf("newcomer"), "newcomer", "Brand New", null, Role.USER, story.now())));

        var detail = json(web.get().uri("/api/races/{id}", story.race).exchange());
        assertThat(detail.at("/participants/0/user/twitch_display_name").asString())
                .isEqualTo("Brand New");
    }

    @Test
    void aReaderWhoAsksForAPositionGetsItOrIsToldToComeBack() {
        var story = aRace("fresh", how -> {}, "ada");
        long position = store(story.events, null);

        web.get()
                .uri("/api/races/{id}", story.race)
                .header("Photofinish-At-Least", "" + position)
                .exchange()
                .expectStatus()
                .isOk();
        var later = web.get()
                .uri("/api/races/{id}", story.race)
                .header("Photofinish-At-Least", "" + (position + 1_000_000))
                .exchange()
                .expectStatus()
                .isAccepted();
        assertThat(json(later).get("position").asLong()).isEqualTo(position + 1_000_000);
    }

    @Test
    void whoOrganizesAndHowARaceStartsIsOnItsPageAndInTheList() {
        var story = aRace("organized", how -> {}).organizes("cora");
        story.tell(new AutomaticStartChanged(story.race, true, 60, story.now()));
        story.tell(new CountdownStarted(story.race, 1, START_OF_TIME.plusSeconds(900), story.now()));
        told(story);
        for (var race : List.of(detail(story, null), find(list("/api/races?limit=100"), story))) {
            assertThat(race.at("/co_organizers/0/twitch_username").asString()).isEqualTo("cora");
            assertThat(race.at("/automatic_start/enabled").asBoolean()).isTrue();
            assertThat(race.at("/automatic_start/grace_seconds").asInt()).isEqualTo(60);
            assertThat(race.get("countdown_to").asString()).isEqualTo("2030-01-05T18:15:00Z");
        }
    }

    @Test
    void whoIsInvitedIsShownToEverybodyAndHowToComeInToWhoCommandsTheRace() {
        var story = aRace("invited", how -> {}, "ada").organizes("cora");
        var invite = story.invited("ghost");
        told(story);
        told(List.of(new AccountRegistered(accountOf("root"), "root", "ROOT", null, Role.ADMIN, story.now())));
        var token = new InviteTokens(KEY.getBytes(StandardCharsets.UTF_8)).of(invite);
        for (int twice = 0; twice < 2; twice++) {
            for (var stranger : new String[] {null, "nonsense", tokenOf("ada", "user")}) {
                assertThat(detail(story, stranger)
                                .at("/pending_invites/0/token")
                                .isNull())
                        .isTrue();
            }
            for (var commander : List.of("organizer", "cora", "root")) {
                assertThat(detail(story, tokenOf(commander, "user"))
                                .at("/pending_invites/0/token")
                                .asString())
                        .isEqualTo(token);
            }
        }
        assertThat(detail(story, null).get("pending_invites").get(0).propertyNames())
                .containsExactly("id", "twitch_username", "created_at", "token");
        told(List.of(new InviteRevoked(story.race, invite, story.now())));
        assertThat(detail(story, tokenOf("organizer", "user")).get("pending_invites"))
                .isEmpty();
    }

    @Test
    void aDeletedRaceIsNowhere() {
        var story = aRace("deleted", how -> {}, "ada");
        told(story);
        var before = list("/api/races").get("total").asInt();
        told(List.of(story.deleted().events.getLast()));

        refused("/api/races/" + story.race, 404, "unknown-race");
        assertThat(list("/api/races").get("total").asInt()).isEqualTo(before - 1);
        assertThat(find(list("/api/races?limit=100"), story)).isNull();
    }

    @Test
    void aRaceMadePrivateLeavesTheListAndComesBackWithIt() {
        var story = aRace("now and then", how -> {});
        told(story);
        told(List.of(story.shown(false).events.getLast()));
        assertThat(find(list("/api/races?limit=100"), story)).isNull();
        told(List.of(story.shown(true).events.getLast()));
        assertThat(find(list("/api/races?limit=100"), story)).isNotNull();
    }

    @Test
    void anUnchangedDetailIsNotSentTwice() {
        var story = aRace("cached", how -> {}, "ada");
        told(story);
        var etag = web.get()
                .uri("/api/races/{id}", story.race)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();

        web.get()
                .uri("/api/races/{id}", story.race)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void whatCannotBeAnsweredIsRefusedByNameAndWithoutInsides() {
        refused("/api/races/" + UUID.randomUUID(), 404, "unknown-race");
        refused("/api/races/not-a-uuid", 422, "invalid-request");
        refused("/api/races?status=running,over", 400, "unknown-status");
        refused("/api/races?limit=0", 422, "invalid-request");
        refused("/api/races?limit=101", 422, "invalid-request");
        refused("/api/races?offset=-1", 422, "invalid-request");
        refused("/api/races?offset=many", 422, "invalid-request");
        refused("/api/nothing", 404, "not-found");
    }

    private static void refused(String path, int status, String code) {
        var response = web.get().uri(path).exchange().expectStatus().isEqualTo(status);
        var problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:photofinish:refusal:" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception");
        assertThat(problem.has("errors")).isEqualTo(status == 422);
    }

    private static JsonNode detail(RaceStory story, @Nullable String token) {
        var request = web.get().uri("/api/races/{id}", story.race);
        return json((token == null ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode list(String path) {
        return json(web.get().uri(path).exchange().expectStatus().isOk());
    }

    private static JsonNode find(JsonNode list, RaceStory story) {
        return list.get("races")
                .valueStream()
                .filter(race -> race.get("id").asString().equals(story.race.toString()))
                .findFirst()
                .orElse(null);
    }
}
