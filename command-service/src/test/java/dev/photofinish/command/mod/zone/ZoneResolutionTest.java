package dev.photofinish.command.mod.zone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.Position;
import dev.photofinish.command.mod.message.ZoneQuery;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ZoneResolutionTest {
    private static final String KEEP_MAP = "m90_01_00_00";
    private static final Position UPSTAIRS = new Position(0, 0, 0);

    private final ZoneResolution resolution = new ZoneResolution(SampleTables.read());

    @Test
    void aGraceNamesTheFirstNodeWithItsZone() {
        assertThat(asked(new ZoneQuery(90000001, null, null), Set.of())).contains(SmallSeed.KEEP);
        assertThat(asked(new ZoneQuery(90000002, null, null), Set.of())).contains(SmallSeed.KEEP);
    }

    @Test
    void aGraceNeedsNoHistory() {
        assertThat(asked(new ZoneQuery(90000001, null, null), Set.of(SmallSeed.START)))
                .contains(SmallSeed.KEEP);
    }

    @Test
    void anUnknownGraceLeavesItToTheMap() {
        assertThat(asked(new ZoneQuery(4711, "m90_02_00_00", null), Set.of())).contains(SmallSeed.OSSUARY);
        assertThat(asked(new ZoneQuery(90000003, "m90_02_00_00", null), Set.of()))
                .contains(SmallSeed.OSSUARY);
    }

    @Test
    void aMapWithSeveralNodesIsAmbiguous() {
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, null), Set.of())).isEmpty();
    }

    @Test
    void historySettlesAnAmbiguousMap() {
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, null), Set.of(SmallSeed.START, SmallSeed.KEEP)))
                .contains(SmallSeed.KEEP);
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, null), Set.of(SmallSeed.KEEP, SmallSeed.OSSUARY)))
                .isEmpty();
    }

    @Test
    void aPositionSettlesAnAmbiguousMap() {
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, UPSTAIRS), Set.of())).contains(SmallSeed.KEEP);
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, new Position(150, -15, 0)), Set.of()))
                .contains(SmallSeed.OSSUARY);
    }

    @Test
    void aPositionsZoneThatIsNotOnTheMapDoesNotCount() {
        assertThat(asked(new ZoneQuery(0, "m90_02_00_00", new Position(0, 0, 5)), Set.of()))
                .contains(SmallSeed.OSSUARY);
    }

    @Test
    void whereThePlayerHasNeverBeenTheyDidNotWakeUp() {
        assertThat(asked(new ZoneQuery(0, KEEP_MAP, UPSTAIRS), Set.of(SmallSeed.START)))
                .isEmpty();
    }

    @Test
    void withoutTablesNothingIsResolved() {
        var blind = new ZoneResolution(ZoneTables.NONE);
        assertThat(blind.node(new ZoneQuery(90000001, KEEP_MAP, UPSTAIRS), SmallSeed.graph(), Set.of()))
                .isEmpty();
    }

    private Optional<String> asked(ZoneQuery query, Set<String> visited) {
        return resolution.node(query, SmallSeed.graph(), visited);
    }
}
