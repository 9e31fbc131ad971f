package dev.photofinish.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.bench.measure.SentLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectatorTest {

    private final SentLog mod = new SentLog();
    private final Shown shown = new Shown(List.of(mod));
    private final Spectator spectator = new Spectator(1, true);

    @Test
    void nothing_is_measured_before_the_first_snapshot() {
        shown.begin();
        mod.next(false);
        see(1, -1, false);
        assertThat(shown.all().count()).isZero();
    }

    @Test
    void a_skipped_value_is_coalesced_and_a_lower_one_goes_backwards() {
        see(0, 1, true);
        shown.begin();
        mod.next(false);
        mod.next(false);
        mod.next(true);
        see(1, -1, false);
        see(3, 2, false);
        see(2, -1, false);
        assertThat(shown.ticks().count()).isEqualTo(1);
        assertThat(shown.facts().count()).isEqualTo(1);
        assertThat(shown.coalesced()).isEqualTo(1);
        assertThat(shown.regressed()).isEqualTo(1);
        assertThat(spectator.shown[0]).isEqualTo(3);
        assertThat(spectator.positions).containsExactly(1L, 2L);
    }

    @Test
    void what_was_sent_outside_the_window_is_not_measured() {
        see(0, 1, true);
        mod.next(false);
        shown.begin();
        see(1, -1, false);
        mod.next(false);
        shown.end();
        see(2, -1, false);
        mod.next(false);
        see(3, -1, false);
        assertThat(shown.all().count()).isEqualTo(1);
    }

    @Test
    void a_message_never_followed_leaves_the_spectator_behind() {
        see(0, 1, true);
        mod.next(false);
        mod.next(false);
        see(1, -1, false);
        assertThat(spectator.behind(0, mod.last())).isEqualTo(1);
    }

    private void see(int number, long position, boolean snapshot) {
        SeenFrame frame = new SeenFrame(List.of(new SeenValue(0, number)), position, snapshot);
        spectator.see(frame, shown, System.nanoTime());
    }
}
