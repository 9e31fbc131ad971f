package dev.photofinish.query.history;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.store.metric.Limits;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayTest extends ServedTest {
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private static RaceStory aRaceThatRuns(String name) {
        return aRace(name, how -> {}, "ada", "bob")
                .started()
                .entered("ada", "cistern", 1, 60_000)
                .died("bob", "vestibule", 1, 61_000)
                .finished("ada", 200_000);
    }

    private static RaceStory aRaceThatIsOver(String name) {
        return aRaceThatRuns(name).finished("bob", 210_000).over();
    }

    @Test
    void theRaceIsPlayedAgainFromItsStartToItsEnd() {
        var story = aRaceThatIsOver("again");
        long end = told(story);
        var events = events(replay(story, "speed=64"));
        var opening = data(events.getFirst());

        assertThat(events.getFirst().event()).isEqualTo("race_state");
        assertThat(opening.at("/race/status").asString()).isEqualTo("running");
        assertThat(opening).isEqualTo(without("at", page(null, path(story, "state?at=0:00:00"))));
        assertThat(events.stream().map(ServerSentEvent::event))
                .contains("player_update", "race_status_change")
                .doesNotContain("race_start", "zone_update");
        assertThat(positions(events)).isSorted().endsWith(end);
        assertThat(lastBoard(events)).isEqualTo(page(null, path(story, "state")).get("participants"));
    }

    @Test
    void itTakesAsLongAsTheSpeedSays() {
        var story = aRaceThatIsOver("at a pace");
        told(story);
        var start = Instant.parse(
                page(null, path(story, "state?at=0:00:00")).get("at").asString());
        var length = Duration.between(start, story.now().minusSeconds(1));

        var before = System.nanoTime();
        replay(story, "speed=8").expectStatus().isOk().expectBody();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(length.dividedBy(8));
    }

    @Test
    void whoComesBackGoesOnWhereTheyWereAndIsSentAwayAtTheEnd() {
        var story = aRaceThatIsOver("interrupted");
        told(story);
        var all = events(replay(story, "speed=64"));
        var middle = all.get(3).id();
        var rest = events(replayAfter(story, middle));
        var otherStore = UUID.randomUUID() + middle.substring(middle.indexOf(':'));

        assertThat(rest.getFirst().event()).isNotEqualTo("race_state");
        assertThat(positions(rest))
                .isEqualTo(positions(all).stream()
                        .filter(position -> position > position(all.get(3)))
                        .toList());
        assertThat(events(replayAfter(story, otherStore))).hasSameSizeAs(all);
        assertThat(events(replayAfter(story, "nonsense"))).hasSameSizeAs(all);
        replayAfter(story, all.getLast().id()).expectStatus().isNoContent();
    }

    @Test
    void ofARunningRaceWhoeverRacesSeesNoMoreThanTheyDoLive() {
        var story = aRaceThatRuns("running again");
        told(story);
        var ada = story.run("ada").toString();
        var bobs = events(replayAs(tokenOf("bob", "user"), story));
        var anybodys = events(replay(story, "speed=64"));

        assertThat(historyOf(ada, bobs)).isEmpty();
        assertThat(historyOf(ada, anybodys)).isNotEmpty();
        assertThat(positions(bobs).getLast()).isEqualTo(positions(anybodys).getLast());
    }

    @Test
    void whatCannotBePlayedAgainIsRefused() {
        var setup = aRace("never started", how -> {}, "ada");
        var deleted = aRaceThatIsOver("deleted and again").deleted();
        told(setup);
        told(deleted);

        replay(setup, "speed=1").expectStatus().isBadRequest();
        replay(deleted, "speed=64").expectStatus().isNotFound();
        replayAs(tokenOf("the_admin", "admin"), deleted).expectStatus().isOk().expectBody();
        refused(404, null, "/api/races/" + UUID.randomUUID() + "/replay");
        refused(422, null, "/api/races/nonsense/replay");
        for (var speed : List.of("0", "0.2", "65", "-1", "NaN", "Infinity", "fast", "")) {
            refused(422, null, path(setup, "replay?speed=" + speed));
        }
    }

    @Test
    void anAddressHasItsShareOfReplaysAndGetsItBackByLeaving() {
        var story = aRaceThatIsOver("watched by many");
        told(story);
        var first = watched(story, "203.0.113.1");
        var second = watched(story, "203.0.113.1");
        try {
            double before = hits(QueryLimit.REPLAYS_PER_ADDRESS);
            from(story, "203.0.113.1")
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .valueEquals("Retry-After", "30")
                    .expectHeader()
                    .contentType("application/problem+json");
            assertThat(hits(QueryLimit.REPLAYS_PER_ADDRESS)).isEqualTo(before + 1);
            first.dispose();
            await().until(() -> free(story, "203.0.113.1"));
        } finally {
            first.dispose();
            second.dispose();
        }
    }

    @Test
    void theServerHasAShareForAllTogether() {
        var story = aRaceThatIsOver("watched by everybody");
        told(story);
        await().until(() -> free(story, "203.0.113.9"));
        var open = new ArrayList<Disposable>();
        try {
            for (int n = 1; n <= 4; n++) {
                var address = "203.0.113." + n;
                await().until(() -> open.add(watched(story, address)));
            }
            double before = hits(QueryLimit.REPLAYS);
            from(story, "203.0.113.5")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "30")
                    .expectHeader()
                    .contentType("application/problem+json");
            assertThat(hits(QueryLimit.REPLAYS)).isEqualTo(before + 1);
            open.getFirst().dispose();
            await().until(() -> free(story, "203.0.113.5"));
        } finally {
            open.forEach(Disposable::dispose);
        }
    }

    @Test
    void askingForTheHeadAloneTakesNoTime() {
        var story = aRaceThatIsOver("only looked up");
        told(story);
        web.head()
                .uri(path(story, "replay?speed=0.25"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/event-stream")
                .expectBody()
                .isEmpty();
    }

    @Test
    void whoeverDoesNotReadIsNotShownTheRaceForGood() throws Exception {
        var story = aRaceOfMany("not looked at");
        told(story);
        double before = hits(QueryLimit.STREAM_STALLED);
        try (var idle = new Socket()) {
            idle.setReceiveBufferSize(4_096);
            idle.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            var request = "GET " + path(story, "replay?speed=64") + " HTTP/1.1\r\nHost: here\r\n\r\n";
            idle.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            await().atMost(Duration.ofSeconds(30)).until(() -> hits(QueryLimit.STREAM_STALLED) > before);
        }
        assertThat(events(replay(story, "speed=64"))).hasSizeGreaterThan(1_000);
    }

    /** All at the same moment, and more than a network holds on the way. */
    private static RaceStory aRaceOfMany(String name) {
        var players = IntStream.range(0, 20).mapToObj(n -> "racer" + n).toArray(String[]::new);
        var story = aRace(name, how -> {}, players).started();
        for (int layer = 1; layer <= 50; layer++) {
            for (var player : players) {
                story.from(RaceStory.START_OF_TIME.minusSeconds(story.events.size()))
                        .entered(player, "zone_" + layer, layer, 10_000L * layer);
            }
        }
        return story;
    }

    private static WebTestClient.ResponseSpec replay(RaceStory story, String query) {
        return get(null, path(story, "replay?" + query));
    }

    private static WebTestClient.ResponseSpec replayAs(String token, RaceStory story) {
        return get(token, path(story, "replay?speed=64"));
    }

    private static WebTestClient.ResponseSpec replayAfter(RaceStory story, String lastEventId) {
        return web.get()
                .uri(path(story, "replay?speed=64"))
                .header("Last-Event-ID", lastEventId)
                .exchange();
    }

    private static WebTestClient.ResponseSpec from(RaceStory story, String address) {
        return web.get()
                .uri(path(story, "replay?speed=0.25"))
                .header("X-Forwarded-For", address)
                .exchange();
    }

    /** A replay that somebody watches until they are told not to. */
    private static Disposable watched(RaceStory story, String address) {
        return body(from(story, address).expectStatus().isOk()).subscribe();
    }

    /** Whether somebody there could watch; they do not. */
    private static boolean free(RaceStory story, String address) {
        var result = from(story, address).returnResult(EVENT);
        result.getResponseBody().subscribe().dispose();
        return result.getStatus().is2xxSuccessful();
    }

    private static double hits(QueryLimit limit) {
        return the(Limits.class).hits(limit).count();
    }

    private static String path(RaceStory story, String rest) {
        return "/api/races/" + story.race + "/" + rest;
    }

    private static List<ServerSentEvent<String>> events(WebTestClient.ResponseSpec answer) {
        return body(answer.expectStatus().isOk()).collectList().block(Duration.ofSeconds(20));
    }

    private static Flux<ServerSentEvent<String>> body(WebTestClient.ResponseSpec answer) {
        return answer.returnResult(EVENT).getResponseBody();
    }

    private static JsonNode data(ServerSentEvent<String> event) {
        return JsonMapper.shared().readTree(event.data());
    }

    private static JsonNode without(String field, JsonNode page) {
        return page.asObject().without(field);
    }

    private static @Nullable Long position(ServerSentEvent<String> event) {
        return event.id() == null
                ? null
                : Long.valueOf(event.id().substring(event.id().indexOf(':') + 1));
    }

    private static List<Long> positions(List<ServerSentEvent<String>> events) {
        return events.stream().map(ReplayTest::position).toList();
    }

    private static JsonNode lastBoard(List<ServerSentEvent<String>> events) {
        return events.stream()
                .map(ReplayTest::data)
                .filter(data -> data.has("participants"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .get("participants");
    }

    /** The steps of somebody's way, as far as any frame shows them. */
    private static List<JsonNode> historyOf(String player, List<ServerSentEvent<String>> events) {
        return events.stream()
                .map(ReplayTest::data)
                .flatMap(data -> data.has("participants")
                        ? data.get("participants").valueStream()
                        : data.has("player") ? Stream.of(data.get("player")) : Stream.of())
                .filter(shown -> shown.get("id").asString().equals(player))
                .flatMap(shown -> shown.path("zone_history").valueStream())
                .toList();
    }
}
