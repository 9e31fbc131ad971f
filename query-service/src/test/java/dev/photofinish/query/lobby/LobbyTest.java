package dev.photofinish.query.lobby;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.events.Event;
import dev.photofinish.query.QueryLimit;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LobbyTest extends ServedTest {
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    @Test
    void aSubscriberGetsTheListAndThenEachRaceThatChanges() {
        var known = aRace("known", how -> {}, "ada");
        told(known);
        var seen = new CopyOnWriteArrayList<ServerSentEvent<String>>();
        var open = subscribe(seen);
        try {
            await().until(() -> seen.size() == 1);
            assertThat(seen.getFirst().event()).isEqualTo("races");
            assertThat(data(seen.getFirst())
                            .get("races")
                            .valueStream()
                            .map(race -> race.get("id").asString()))
                    .contains(known.race.toString());

            var fresh = aRace("fresh in the lobby", how -> {}, "bob");
            told(fresh);
            await().until(() -> last(seen, fresh) != null);
            var before = seen.size();
            told(started(fresh));
            await().until(() -> "running".equals(last(seen, fresh).get("status").asString()));
            assertThat(seen).hasSize(before + 1);
        } finally {
            open.dispose();
        }
    }

    @Test
    void aPrivateRaceIsNeverToldOf() {
        var seen = new CopyOnWriteArrayList<ServerSentEvent<String>>();
        var open = subscribe(seen);
        try {
            await().until(() -> seen.size() == 1);
            var hidden = aRace("hidden from the lobby", RaceStory::unlisted, "ada");
            var shown = aRace("shown in the lobby", how -> {}, "ada");
            told(hidden);
            told(shown);
            await().until(() -> last(seen, shown) != null);
            assertThat(last(seen, hidden)).isNull();
        } finally {
            open.dispose();
        }
    }

    @Test
    void aRaceThatIsHiddenOrDeletedLeavesTheListOnce() {
        var seen = new CopyOnWriteArrayList<ServerSentEvent<String>>();
        var open = subscribe(seen);
        try {
            await().until(() -> seen.size() == 1);
            var hidden = aRace("to be hidden", how -> {});
            var deleted = aRace("to be deleted", how -> {});
            told(hidden);
            told(deleted);
            await().until(() -> last(seen, hidden) != null && last(seen, deleted) != null);
            told(List.of(hidden.shown(false).events.getLast()));
            told(List.of(deleted.deleted().events.getLast()));
            await().until(() -> removals(seen, hidden) == 1 && removals(seen, deleted) == 1);

            told(List.of(hidden.deleted().events.getLast()));
            var other = aRace("another one", how -> {});
            told(other);
            await().until(() -> last(seen, other) != null);
            assertThat(removals(seen, hidden)).isEqualTo(1);
        } finally {
            open.dispose();
        }
    }

    @Test
    void aPrivateRaceDoesNotEvenLeave() {
        var seen = new CopyOnWriteArrayList<ServerSentEvent<String>>();
        var open = subscribe(seen);
        try {
            await().until(() -> seen.size() == 1);
            var hidden = aRace("never listed", RaceStory::unlisted);
            told(hidden);
            told(List.of(hidden.deleted().events.getLast()));
            var other = aRace("listed", how -> {});
            told(other);
            await().until(() -> last(seen, other) != null);
            assertThat(seen).noneMatch(event -> String.valueOf(event.data()).contains(hidden.race.toString()));
        } finally {
            open.dispose();
        }
    }

    @Test
    void aSubscriberWhoIsTooFarBehindStartsAnew() {
        var limits = new Limits(new SimpleMeterRegistry());
        var log = new LobbyLog(2, limits);
        var races = List.of(aRace("1", how -> {}), aRace("2", how -> {}), aRace("3", how -> {}));
        races.forEach(story -> log.put(story.race, new byte[] {1}));

        assertThat(log.after(0)).isEmpty();
        assertThat(limits.hits(QueryLimit.CHANGED_RACES).count()).isEqualTo(1);
        assertThat(log.after(1).orElseThrow().events()).hasSize(2);
        log.put(races.get(2).race, new byte[] {2});
        assertThat(log.after(1).orElseThrow().events()).containsExactly(new byte[] {1}, new byte[] {2});
        assertThat(log.after(4).orElseThrow().events()).isEmpty();
    }

    private static List<Event> started(RaceStory story) {
        int known = story.events.size();
        story.started();
        return story.events.subList(known, story.events.size());
    }

    private static Disposable subscribe(List<ServerSentEvent<String>> seen) {
        return web.get()
                .uri("/api/races/stream")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody()
                .subscribe(seen::add);
    }

    private static JsonNode last(List<ServerSentEvent<String>> seen, RaceStory story) {
        return seen.stream()
                .filter(event -> "race".equals(event.event()))
                .map(LobbyTest::data)
                .filter(race -> race.get("id").asString().equals(story.race.toString()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static long removals(List<ServerSentEvent<String>> seen, RaceStory story) {
        return seen.stream()
                .filter(event -> "race_removed".equals(event.event()))
                .filter(event -> data(event).get("id").asString().equals(story.race.toString()))
                .count();
    }

    private static JsonNode data(ServerSentEvent<String> event) {
        return JsonMapper.shared().readTree(event.data());
    }
}
