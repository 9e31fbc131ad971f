package dev.photofinish.mod;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlagLedgerTest {

    private final FlagLedger ledger = new FlagLedger();

    @Test
    void a_confirmed_zone_confirms_everything_before_it() {
        add(1, 10, "a");
        add(2, 20, "b");
        add(3, 30, "c");
        ledger.zoneConfirmed("b");
        assertThat(ledger.pending()).extracting(ReportedFlag::flagId).containsExactly(3);
    }

    @Test
    void a_zone_nobody_waits_for_confirms_nothing() {
        add(1, 10, "a");
        ledger.zoneConfirmed("z");
        assertThat(ledger.pending()).hasSize(1);
    }

    @Test
    void two_visits_of_one_zone_are_confirmed_one_by_one() {
        add(1, 10, "a");
        add(1, 20, "a");
        ledger.zoneConfirmed("a");
        assertThat(ledger.pending()).extracting(ReportedFlag::igtMs).containsExactly(20L);
    }

    @Test
    void the_oldest_makes_room_when_the_ledger_is_full() {
        IntStream.rangeClosed(0, FlagLedger.BOUND).forEach(i -> add(i, i, "n" + i));
        assertThat(ledger.pending()).hasSize(FlagLedger.BOUND).first().isEqualTo(new ReportedFlag(1, 1, "n1"));
    }

    private void add(int flag, long igtMs, String node) {
        ledger.add(new ReportedFlag(flag, igtMs, node));
    }
}
