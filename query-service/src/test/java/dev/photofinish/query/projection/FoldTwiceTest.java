package dev.photofinish.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.seed.PoolType;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.LiveRaceStory;
import dev.photofinish.query.OrganizationStory;
import dev.photofinish.query.PoolStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.SoloStory;
import dev.photofinish.query.TournamentStory;
import dev.photofinish.query.account.AccountProjection;
import dev.photofinish.query.activity.ActivityProjection;
import dev.photofinish.query.activity.ResultProjection;
import dev.photofinish.query.casters.CasterProjection;
import dev.photofinish.query.leaderboard.BoardProjection;
import dev.photofinish.query.liverace.LiveRaceProjection;
import dev.photofinish.query.organization.MemberProjection;
import dev.photofinish.query.organization.OrganizationProjection;
import dev.photofinish.query.organization.RequestProjection;
import dev.photofinish.query.race.RaceProjection;
import dev.photofinish.query.seed.PlayedSeedsProjection;
import dev.photofinish.query.seed.PoolProjection;
import dev.photofinish.query.solo.SoloProjection;
import dev.photofinish.query.tournament.RunProjection;
import dev.photofinish.query.tournament.TournamentProjection;
import dev.photofinish.query.tournament.audit.AuditProjection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTwiceTest {
    private final List<StoredEvent> events = aRaceASessionAndAPool();

    private static List<StoredEvent> aRaceASessionAndAPool() {
        var story = RaceStory.aRunningRaceWith("ada", "bob")
                .cast("cleo")
                .entered("ada", "cistern", 1, 60_000)
                .died("ada", "cistern", 2, 61_000)
                .reset()
                .started()
                .entered("bob", "keep", 1, 50_000)
                .finished("bob", 90_000)
                .finished("ada", 91_000)
                .over()
                .organizes("cora")
                .shown(false)
                .deleted()
                .tell(PoolStory.added(1))
                .tell(PoolStory.configured(PoolStory.config(PoolType.TRAINING)))
                .tell(PoolStory.defective(1))
                .tell(PoolStory.trainedOn("ada", "standard", 1));
        SoloStory.aSession("cleo", "worn", 1)
                .plays(1_000)
                .entered("keep", 1, 50_000)
                .died("keep", 2, 2, 60_000)
                .finished(90_000)
                .events
                .forEach(story::tell);
        OrganizationStory.everything().forEach(story::tell);
        OrganizationStory.asked("ada", "Asked", true).forEach(story::tell);
        OrganizationStory.asked("bob", "Refused", false).forEach(story::tell);
        TournamentStory.everything().forEach(story::tell);
        LiveRaceStory.everything().forEach(story::tell);
        return story.stored();
    }

    static Stream<Projection<?>> projections() {
        return Stream.of(
                new RaceProjection(),
                new BoardProjection(),
                new CasterProjection(),
                new AccountProjection(),
                new ActivityProjection(),
                new ResultProjection(),
                new PoolProjection(),
                new PlayedSeedsProjection(),
                new SoloProjection(),
                new OrganizationProjection(),
                new MemberProjection(),
                new RequestProjection(),
                new TournamentProjection(),
                new RunProjection(),
                new AuditProjection(),
                new LiveRaceProjection());
    }

    @ParameterizedTest
    @MethodSource("projections")
    <D> void deliveredTwiceEveryEventCountsOnce(Projection<D> projection) {
        var once = folded(projection, Map.of(), events);

        assertThat(once).isNotEmpty();
        assertThat(folded(projection, once, events)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("projections")
    <D> void storedAndReadBackAtAnyPointTheFoldGoesOnAsIfNothingHadHappened(Projection<D> projection) {
        var format = new BodyFormat();
        var whole = folded(projection, Map.of(), events);
        for (int half = 0; half <= events.size(); half++) {
            var stored = new LinkedHashMap<String, Folded<D>>();
            folded(projection, Map.of(), events.subList(0, half))
                    .forEach((id, folded) -> stored.put(id, format.read(projection, format.write(projection, folded))));

            assertThat(folded(projection, stored, events)).isEqualTo(whole);
        }
    }

    private static <D> Map<String, Folded<D>> folded(
            Projection<D> projection, Map<String, Folded<D>> known, List<StoredEvent> events) {
        var documents = new LinkedHashMap<>(known);
        for (var event : events) {
            var key = projection.keyOf(event);
            if (key != null) {
                var next = Folded.next(projection, key, documents.get(key), event);
                if (next != null) {
                    documents.put(key, next);
                }
            }
        }
        return documents;
    }
}
