package dev.photofinish.query.seed;

import static dev.photofinish.query.PoolStory.added;
import static dev.photofinish.query.PoolStory.config;
import static dev.photofinish.query.PoolStory.configured;
import static dev.photofinish.query.PoolStory.defective;
import static dev.photofinish.query.PoolStory.deleted;
import static dev.photofinish.query.PoolStory.drawn;
import static dev.photofinish.query.PoolStory.rerolled;
import static dev.photofinish.query.PoolStory.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.Event;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.events.seed.RejectedPackRemoved;
import dev.photofinish.events.seed.SeedClaimReleased;
import dev.photofinish.events.seed.SeedClaimed;
import dev.photofinish.events.seed.SeedFoundSound;
import dev.photofinish.events.seed.SeedStanding;
import dev.photofinish.events.seed.SeedsDiscarded;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.RaceStory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PoolProjectionTest {
    private static final Instant AT = RaceStory.START_OF_TIME;

    @Test
    void aRaceTakesASeedAndOneThatIsDeletedGivesItBackOrNot() {
        assertPool(of(2, 0, 0, 0), added(1), added(2));
        assertPool(of(1, 0, 1, 0), added(1), added(2), drawn(1));
        assertPool(of(2, 0, 0, 0), added(1), added(2), drawn(1), deleted(1, true));
        assertPool(of(1, 0, 1, 0), added(1), added(2), drawn(1), deleted(1, false));
    }

    @Test
    void aReRollTakesAnotherSeedAndGivesTheOldOneBackOrNot() {
        assertPool(of(1, 0, 1, 0), added(1), added(2), drawn(1), rerolled(1, true, 2));
        assertPool(of(0, 0, 2, 0), added(1), added(2), drawn(1), rerolled(1, false, 2));
    }

    @Test
    void aClaimIsLikeARace() {
        var claimed = new SeedClaimed("standard", seed(1), "Qualifier", AT);
        assertPool(of(0, 0, 1, 0), added(1), claimed);
        assertPool(of(1, 0, 0, 0), added(1), claimed, new SeedClaimReleased("standard", seed(1), true, AT));
        assertPool(of(0, 0, 1, 0), added(1), claimed, new SeedClaimReleased("standard", seed(1), false, AT));
    }

    @Test
    void aDefectTakesAwayWhatCouldBeDrawnAndNothingElse() {
        assertPool(of(0, 1, 0, 0), added(1), defective(1));
        assertPool(of(0, 0, 1, 0), added(1), drawn(1), defective(1, SeedStanding.CONSUMED, SeedStanding.CONSUMED));
        assertPool(
                of(1, 0, 0, 0),
                added(1),
                defective(1),
                new SeedFoundSound("standard", "s1", SeedStanding.DEFECTIVE, SeedStanding.AVAILABLE, AT));
        assertPool(
                of(1, 0, 0, 0),
                added(1),
                drawn(1),
                deleted(1, false),
                new SeedFoundSound("standard", "s1", SeedStanding.CONSUMED, SeedStanding.AVAILABLE, AT));
    }

    @Test
    void aPackThatNeverWasInOrderIsNoSeed() {
        var rejected = defective(1, null, SeedStanding.REJECTED);
        assertPool(of(0, 0, 0, 0), rejected, new RejectedPackRemoved("standard", "s1", AT));
        assertPool(of(1, 0, 0, 0), rejected, added(1));
    }

    @Test
    void whatIsDiscardedStaysDiscardedAndWhatComesLaterIsNew() {
        var discarded = new SeedsDiscarded("standard", 3, AT);
        assertPool(of(0, 0, 0, 3), added(1), added(2), added(3), drawn(1), defective(2), discarded);
        assertPool(of(1, 0, 0, 1), added(1), discarded, added(2));
        assertPool(of(0, 0, 0, 1), added(1), drawn(1), discarded, deleted(1, false));
    }

    @Test
    void aPoolSaysOfItselfWhatItsConfigurationSaidLast() {
        var config = config(PoolType.TRAINING);
        assertThat(fold(added(1), configured(config)).config()).isEqualTo(config);
        assertThat(fold(added(1), configured(config), added(2)).config()).isEqualTo(config);
        assertThat(fold(added(1), configured(config), configured(null)).config())
                .isNull();
    }

    private static PoolState of(int available, int defective, int consumed, int discarded) {
        return new PoolState(available, defective, consumed, discarded, null);
    }

    private static void assertPool(PoolState expected, Event... events) {
        assertThat(fold(events)).isEqualTo(expected);
    }

    private static PoolState fold(Event... events) {
        var projection = new PoolProjection();
        PoolState pool = null;
        long position = 0;
        for (var event : events) {
            assertThat(projection.keyOf(event)).isEqualTo("standard");
            pool = projection.apply(pool, new StoredEvent(++position, event, null));
        }
        return pool;
    }
}
