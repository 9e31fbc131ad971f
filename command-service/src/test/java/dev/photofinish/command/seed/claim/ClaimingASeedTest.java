package dev.photofinish.command.seed.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedRejection;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedClaimReleased;
import dev.photofinish.events.seed.SeedClaimed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimingASeedTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final SeedId SEED = new SeedId(new UUID(4, 1));

    private final OneSeed reserve = new OneSeed();

    @Test
    void a_seed_is_set_aside_for_a_purpose() {
        assertThat(claim("  Autumn qualifier ").decide(reserve))
                .isEqualTo(Decision.accept(new SeedClaimed("standard", SEED, "Autumn qualifier", NOW)));
        assertThat(reserve.purposes).containsExactly("Autumn qualifier");
    }

    @Test
    void an_empty_pool_is_a_refusal() {
        reserve.left = Optional.empty();
        assertThat(claim("Qualifier").decide(reserve)).isEqualTo(Decision.refuse(SeedRejection.NO_SEED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "long"})
    void a_purpose_of_nothing_or_beyond_reason_takes_no_seed(String purpose) {
        var wanted = purpose.equals("long") ? "x".repeat(201) : purpose;
        assertThat(claim(wanted).decide(reserve)).isEqualTo(Decision.refuse(SeedRejection.PURPOSE_LENGTH));
        assertThat(reserve.purposes).isEmpty();
    }

    @Test
    void a_claim_that_is_released_says_whether_the_seed_can_be_drawn_again() {
        for (boolean again : List.of(true, false)) {
            reserve.returned = Optional.of(again);
            assertThat(new ReleaseClaim("standard", SEED, NOW).decide(reserve))
                    .isEqualTo(Decision.accept(new SeedClaimReleased("standard", SEED, again, NOW)));
        }
    }

    @Test
    void what_is_not_set_aside_cannot_be_released() {
        reserve.returned = Optional.empty();
        assertThat(new ReleaseClaim("standard", SEED, NOW).decide(reserve))
                .isEqualTo(Decision.refuse(SeedRejection.UNKNOWN_CLAIM));
    }

    private static ClaimSeed claim(String purpose) {
        return new ClaimSeed("standard", purpose, NOW);
    }

    private static final class OneSeed implements SeedReserve {
        private final List<String> purposes = new ArrayList<>();
        private Optional<SeedId> left = Optional.of(SEED);
        private Optional<Boolean> returned = Optional.empty();

        @Override
        public Optional<SeedId> setAside(String poolName, String purpose) {
            purposes.add(purpose);
            return left;
        }

        @Override
        public Optional<Boolean> giveUp(String poolName, SeedId seed) {
            return returned;
        }
    }
}
