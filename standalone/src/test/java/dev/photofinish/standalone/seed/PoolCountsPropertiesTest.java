package dev.photofinish.standalone.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.seed.PoolWalk.Deed;
import dev.photofinish.standalone.seed.PoolWalk.Step;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class PoolCountsPropertiesTest {
    private static PoolServer server;

    @BeforeContainer
    static void start() {
        server = new PoolServer("--photofinish.pools.look-every=100ms");
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    /** A walk has effects that last, so that a shorter one would be another story: it is not shrunk. */
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void howeverSeedsComeAndGoTheReadModelCountsWhatTheTableHolds(@ForAll("walks") List<Step> steps) {
        var walk = new PoolWalk(server);
        steps.forEach(walk::take);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(walk.shown()).isEqualTo(walk.inSql()));
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var deeds = Arbitraries.frequency(
                Tuple.of(2, Deed.ADD_A_PACK),
                Tuple.of(2, Deed.REMOVE_A_PACK),
                Tuple.of(2, Deed.BREAK_A_PACK),
                Tuple.of(3, Deed.RESTORE_A_PACK),
                Tuple.of(5, Deed.SCAN),
                Tuple.of(6, Deed.CREATE_A_RACE),
                Tuple.of(2, Deed.RELEASE_THE_SEEDS),
                Tuple.of(5, Deed.RE_ROLL),
                Tuple.of(3, Deed.DELETE_A_RACE),
                Tuple.of(3, Deed.CLAIM),
                Tuple.of(3, Deed.GIVE_A_CLAIM_UP),
                Tuple.of(1, Deed.DISCARD));
        var choices = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(deeds, choices)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(40);
    }
}
