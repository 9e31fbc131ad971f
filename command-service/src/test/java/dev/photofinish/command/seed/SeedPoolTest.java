package dev.photofinish.command.seed;

import static dev.photofinish.command.seed.PoolFacts.BROKEN;
import static dev.photofinish.command.seed.PoolFacts.CONFIG;
import static dev.photofinish.command.seed.PoolFacts.GONE;
import static dev.photofinish.command.seed.PoolFacts.NOW;
import static dev.photofinish.command.seed.PoolFacts.add;
import static dev.photofinish.command.seed.PoolFacts.added;
import static dev.photofinish.command.seed.PoolFacts.config;
import static dev.photofinish.command.seed.PoolFacts.found;
import static dev.photofinish.command.seed.PoolFacts.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.command.seed.health.ForgetPack;
import dev.photofinish.command.seed.health.Move;
import dev.photofinish.command.seed.health.ReportSound;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.events.seed.RejectedPackRemoved;
import dev.photofinish.events.seed.SeedFoundSound;
import dev.photofinish.events.seed.SeedStanding;
import dev.photofinish.events.seed.SeedsDiscarded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SeedPoolTest {
    private final RecordingShelf shelf = new RecordingShelf();
    private final AggregateScenario<SeedPool> pool = new AggregateScenario<>(SeedPool.class).with((SeedShelf) shelf);

    @Test
    void a_seed_found_is_added_and_its_graph_put_on_the_shelf() {
        pool.given(List.of()).when(add(1)).then(added(1));
        assertThat(shelf.asked).containsExactly(add(1));
    }

    @Test
    void a_seed_found_again_is_known() {
        pool.given(List.of(added(1), added(2))).when(add(2)).thenNothing();
        assertThat(shelf.asked).isEmpty();
    }

    @Test
    void a_pool_takes_any_number_of_seeds() {
        pool.given(List.of(added(1))).when(add(2)).then(added(2));
    }

    @Test
    void a_pack_nobody_knew_of_is_rejected_when_it_is_not_in_order_and_added_once_it_is() {
        shelf.move = Optional.of(new Move(null, SeedStanding.REJECTED));
        pool.given(List.of()).when(report(1, BROKEN)).then(found(1, BROKEN, null, SeedStanding.REJECTED));
        pool.given(List.of(found(1, BROKEN, null, SeedStanding.REJECTED)))
                .when(add(1))
                .then(added(1));
    }

    @Test
    void a_defect_is_news_once_and_another_defect_is_news_again() {
        shelf.move = Optional.of(new Move(SeedStanding.DEFECTIVE, SeedStanding.DEFECTIVE));
        var defective = List.of(added(1), found(1, GONE, SeedStanding.AVAILABLE, SeedStanding.DEFECTIVE));
        pool.given(defective).when(report(1, GONE)).thenNothing();
        pool.given(defective)
                .when(report(1, BROKEN))
                .then(found(1, BROKEN, SeedStanding.DEFECTIVE, SeedStanding.DEFECTIVE));
    }

    @Test
    void nobody_looks_at_a_discarded_seed() {
        pool.given(List.of(added(1), new SeedsDiscarded("standard", 1, NOW)))
                .when(report(1, GONE))
                .thenNothing();
    }

    @Test
    void that_a_seed_is_in_order_is_news_only_when_it_was_not() {
        shelf.move = Optional.of(new Move(SeedStanding.DEFECTIVE, SeedStanding.AVAILABLE));
        var sound = new ReportSound("standard", "s1", NOW);
        pool.given(List.of(added(1))).when(sound).thenNothing();
        pool.given(List.of(added(1), found(1, GONE, SeedStanding.AVAILABLE, SeedStanding.DEFECTIVE)))
                .when(sound)
                .then(new SeedFoundSound("standard", "s1", SeedStanding.DEFECTIVE, SeedStanding.AVAILABLE, NOW));
    }

    @Test
    void a_rejected_pack_that_is_gone_is_forgotten_and_a_seed_is_not() {
        var rejected = List.of(found(1, BROKEN, null, SeedStanding.REJECTED));
        pool.given(rejected)
                .when(new ForgetPack("standard", "s1", NOW))
                .then(new RejectedPackRemoved("standard", "s1", NOW));
        shelf.forgets = false;
        pool.given(List.of(added(1)))
                .when(new ForgetPack("standard", "s1", NOW))
                .thenNothing();
    }

    @Test
    void a_configuration_is_news_when_it_reads_otherwise_than_before() {
        pool.given(List.of())
                .when(new ConfigurePool("standard", CONFIG, NOW))
                .then(new PoolConfigured("standard", CONFIG, NOW));
        pool.given(List.of(new PoolConfigured("standard", CONFIG, NOW)))
                .when(new ConfigurePool("standard", config(PoolType.RACE), NOW))
                .thenNothing();
        pool.given(List.of(new PoolConfigured("standard", CONFIG, NOW)))
                .when(new ConfigurePool("standard", null, NOW))
                .then(new PoolConfigured("standard", null, NOW));
    }

    @Test
    void a_pool_without_a_seed_that_has_nothing_to_say_is_no_pool_yet() {
        pool.given(List.of()).when(new ConfigurePool("standard", null, NOW)).thenNothing();
        pool.given(List.of()).when(new DiscardSeeds("standard", NOW)).thenNothing();
    }

    @Test
    void discarding_says_how_many_seeds_that_were_and_nothing_when_there_were_none() {
        shelf.seeds = 3;
        pool.given(List.of(added(1)))
                .when(new DiscardSeeds("standard", NOW))
                .then(new SeedsDiscarded("standard", 3, NOW));
        shelf.seeds = 0;
        pool.given(List.of(added(1), new SeedsDiscarded("standard", 1, NOW)))
                .when(new DiscardSeeds("standard", NOW))
                .thenNothing();
    }

    @Test
    void a_discarded_seed_found_again_stays_discarded() {
        pool.given(List.of(added(1), new SeedsDiscarded("standard", 1, NOW)))
                .when(add(1))
                .thenNothing();
    }

    @Test
    void a_pool_comes_back_as_it_was() {
        var before = new SeedPool();
        before.on(added(1));
        before.on(found(1, GONE, SeedStanding.AVAILABLE, SeedStanding.DEFECTIVE));
        before.on(new PoolConfigured("standard", CONFIG, NOW));
        assertThat(SnapshotRoundTrip.of(before)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_pool_kept_before_there_were_defects_and_configurations_comes_back_too() {
        var kept = "{\"poolName\": \"standard\", \"numbers\": [\"s1\"]}";
        var expected = new SeedPool();
        expected.on(added(1));
        assertThat(JsonMapper.shared().readValue(kept, SeedPool.class))
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }
}
