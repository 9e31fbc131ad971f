package dev.photofinish.command.seed.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.seed.SeedStanding;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedRowTest {
    @ParameterizedTest(name = "{0}, exposed {1}, defective {2}: {3}")
    @CsvSource({
        "CONSUMED,  false, false, AVAILABLE",
        "CONSUMED,  true,  false, CONSUMED",
        "CONSUMED,  false, true,  CONSUMED",
        "DISCARDED, false, false, DISCARDED",
        "AVAILABLE, false, false, AVAILABLE",
        "DEFECTIVE, false, true,  DEFECTIVE"
    })
    void what_is_given_back_can_be_drawn_again_unless_it_was_exposed_discarded_or_is_defective(
            SeedStanding was, boolean exposed, boolean defective, SeedStanding is) {
        assertThat(seed(was, defective, true, exposed).returned()).isEqualTo(is);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "AVAILABLE, DEFECTIVE",
        "DEFECTIVE, DEFECTIVE",
        "CONSUMED,  CONSUMED",
        "REJECTED,  REJECTED",
        "DISCARDED, DISCARDED"
    })
    void a_defect_only_takes_away_what_could_be_drawn(SeedStanding was, SeedStanding is) {
        assertThat(seed(was, false, false, false).condemned()).isEqualTo(is);
    }

    @ParameterizedTest(name = "{0}, held {1}, exposed {2}: {3}")
    @CsvSource({
        "DEFECTIVE, false, false, AVAILABLE",
        "CONSUMED,  true,  false, CONSUMED",
        "CONSUMED,  false, false, AVAILABLE",
        "CONSUMED,  false, true,  CONSUMED"
    })
    void a_seed_in_order_again_can_be_drawn_unless_somebody_has_it_or_players_saw_it(
            SeedStanding was, boolean held, boolean exposed, SeedStanding is) {
        assertThat(seed(was, true, held, exposed).acquitted()).isEqualTo(is);
    }

    private static SeedRow seed(SeedStanding standing, boolean defective, boolean held, boolean exposed) {
        return new SeedRow(new UUID(4, 1), standing, defective, held, exposed);
    }
}
