package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void a_burst_is_fine_and_then_the_rate_counts() {
        MessageBudget budget = new MessageBudget(5, 3, 0);
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isFalse();
        assertThat(budget.allows(200_000_000)).isTrue();
        assertThat(budget.allows(200_000_000)).isFalse();
    }

    @Test
    void without_a_rate_everything_is_fine() {
        MessageBudget budget = new MessageBudget(0, 0, 0);
        assertThat(budget.allows(0)).isTrue();
    }
}
