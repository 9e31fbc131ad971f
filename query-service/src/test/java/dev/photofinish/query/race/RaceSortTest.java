package dev.photofinish.query.race;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.StartPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RaceSortTest {
    private final List<Document> races = new ArrayList<>();

    @Test
    void runningThenSetupThenFinishedScheduledBeforeOpenEarliestScheduleFirstNewestFirst() {
        race("finished", RaceStatus.FINISHED, 1, null, 2);
        race("setup, open, old", RaceStatus.SETUP, 1, null, null);
        race("setup, open, new", RaceStatus.SETUP, 2, null, null);
        race("setup, tomorrow", RaceStatus.SETUP, 9, 200, null);
        race("setup, today", RaceStatus.SETUP, 8, 100, null);
        race("setup, today too, newer", RaceStatus.SETUP, 9, 100, null);
        race("running", RaceStatus.RUNNING, 3, null, 4);
        race("running, scheduled", RaceStatus.RUNNING, 3, 5, 6);

        assertThat(listed(Set.of()))
                .containsExactly(
                        "running, scheduled",
                        "running",
                        "setup, today too, newer",
                        "setup, today",
                        "setup, tomorrow",
                        "setup, open, new",
                        "setup, open, old",
                        "finished");
        assertThat(listed(Set.of(RaceStatus.FINISHED, RaceStatus.RUNNING)))
                .containsExactly("running, scheduled", "running", "finished");
    }

    @Test
    void finishedRacesAloneComeLatestStartFirstAndThoseWithoutStartLast() {
        race("started early", RaceStatus.FINISHED, 1, null, 10);
        race("never started", RaceStatus.FINISHED, 50, null, null);
        race("started late", RaceStatus.FINISHED, 2, null, 20);
        race("started late, created later", RaceStatus.FINISHED, 3, null, 20);

        assertThat(listed(Set.of(RaceStatus.FINISHED)))
                .containsExactly("started late, created later", "started late", "started early", "never started");
    }

    @Test
    void momentsAreComparedToTheMicrosecond() {
        races.add(document("earlier", facts(RaceStatus.SETUP, START_OF_TIME, START_OF_TIME.plusNanos(1_000), null)));
        races.add(document("later", facts(RaceStatus.SETUP, START_OF_TIME, START_OF_TIME.plusNanos(2_000), null)));

        assertThat(listed(Set.of())).containsExactly("earlier", "later");
    }

    private void race(
            String name, RaceStatus status, int created, @Nullable Integer scheduled, @Nullable Integer start) {
        races.add(document(name, facts(status, START_OF_TIME.plusSeconds(created), at(scheduled), at(start))));
    }

    private static @Nullable Instant at(@Nullable Integer seconds) {
        return seconds == null ? null : START_OF_TIME.plusSeconds(seconds);
    }

    private static RaceFacts facts(
            RaceStatus status, Instant created, @Nullable Instant scheduled, @Nullable Instant started) {
        var id = new RaceId(UUID.randomUUID());
        return new RaceFacts(
                id,
                "",
                null,
                status,
                null,
                true,
                false,
                null,
                false,
                1,
                created,
                scheduled,
                null,
                started,
                null,
                StartPlan.BY_HAND,
                List.of(),
                List.of(),
                null);
    }

    private static Document document(String name, RaceFacts facts) {
        var document = new Document("_id", name);
        document.putAll(RaceSort.lookUps(facts));
        return document;
    }

    private List<String> listed(Set<RaceStatus> statuses) {
        try (var mongo = MemoryMongo.start();
                var client = MongoClients.create(mongo.connectionString())) {
            var collection = client.getDatabase("test").getCollection("race");
            Mono.from(collection.insertMany(races, new InsertManyOptions())).block();
            return Flux.from(collection.find(RaceSort.filter(statuses)).sort(RaceSort.order(statuses)))
                    .map(found -> found.getString("_id"))
                    .collectList()
                    .block();
        }
    }
}
