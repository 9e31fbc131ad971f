package dev.photofinish.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountThinningTest {
    private final CountThinning thinning = new CountThinning(1_000, 5_000);

    @Test
    void in_a_small_room_every_change_is_wanted() {
        thinning.told(10, 5_000);
        assertThat(thinning.wanted(10)).isFalse();
        assertThat(thinning.wanted(11)).isTrue();
        assertThat(thinning.dueAt()).isEqualTo(6_000);
    }

    @Test
    void in_a_big_room_only_a_change_by_a_hundredth_is() {
        thinning.told(1_000, 5_000);
        assertThat(thinning.wanted(1_009)).isFalse();
        assertThat(thinning.wanted(1_011)).isTrue();
        assertThat(thinning.wanted(985)).isTrue();
    }
}
