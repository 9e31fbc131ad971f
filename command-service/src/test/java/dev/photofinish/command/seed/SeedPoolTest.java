package dev.photofinish.command.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedAdded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeedPoolTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");

    private final List<AddSeed> shelf = new ArrayList<>();
    private final AggregateScenario<SeedPool> pool =
            new AggregateScenario<>(SeedPool.class).with((SeedShelf) shelf::add);

    @Test
    void a_seed_found_is_added_and_its_graph_put_on_the_shelf() {
        pool.given(List.of()).when(add(1)).then(added(1));
        assertThat(shelf).containsExactly(add(1));
    }

    @Test
    void a_seed_found_again_is_known() {
        pool.given(List.of(added(1), added(2))).when(add(2)).thenNothing();
        assertThat(shelf).isEmpty();
    }

    @Test
    void a_pool_takes_any_number_of_seeds() {
        pool.given(List.of(added(1))).when(add(2)).then(added(2));
    }

    @Test
    void a_pool_comes_back_as_it_was() {
        var before = new SeedPool();
        before.on(added(1));
        before.on(added(2));
        assertThat(SnapshotRoundTrip.of(before)).usingRecursiveComparison().isEqualTo(before);
    }

    private static AddSeed add(int number) {
        return new AddSeed("standard", id(number), "s" + number, 6, 12, 4, "{}", "/seeds/" + number, NOW);
    }

    private static SeedAdded added(int number) {
        return new SeedAdded("standard", id(number), "s" + number, 6, 12, 4, NOW);
    }

    private static SeedId id(int number) {
        return new SeedId(new UUID(4, number));
    }
}
