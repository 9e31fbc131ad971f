package dev.photofinish.command.mod.zone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.message.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneTablesTest {
    private final ZoneTables tables = SampleTables.read();

    @Test
    void aGraceLeadsToItsZone() {
        assertThat(tables.graces().zone(90000001)).contains("keep");
        assertThat(tables.graces().zone(1)).isEmpty();
    }

    @Test
    void entriesWithoutAZoneOrANumberAreLeftOut() {
        assertThat(tables.graces().zones()).containsOnlyKeys(90000001L, 90000002L, 90000003L);
    }

    @Test
    void aMapHasTheZonesOfItsSectionOnly() {
        assertThat(tables.maps().on("m90_01_00_00")).containsExactly("keep", "keep_cellar", "ossuary");
        assertThat(tables.maps().on("m90_01_10_00")).containsExactly("keep");
        assertThat(tables.maps().on("m90_02_00_00")).containsExactly("ossuary");
        assertThat(tables.maps().on("m99_00_00_00")).isEmpty();
    }

    @Test
    void theFirstRuleInTheFileThatHoldsNamesTheZone() {
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(150, -30, 0)))
                .contains("keep_cellar");
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(150, -15, 0)))
                .contains("ossuary");
    }

    @Test
    void withoutARuleThatHoldsItIsTheMapsDefault() {
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(0, 0, 0))).contains("keep");
        assertThat(tables.subMaps().zone("m90_02_00_00", new Position(0, 0, -1)))
                .isEmpty();
    }

    @Test
    void whatLiesOnTheBorderIsOutside() {
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(0, -20.5, 0)))
                .contains("keep");
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(100, -15, 0)))
                .contains("keep");
        assertThat(tables.subMaps().zone("m90_01_00_00", new Position(150, -15, 50)))
                .contains("keep");
    }

    @Test
    void noGraceIsNotAGrace() {
        assertThat(Graces.parse("{\"mapping\":{\"0\":{\"zone_id\":\"keep\"}}}")).isEqualTo(Graces.NONE);
    }

    @Test
    void listsWithinAnAreaAndCommentsAreNotTheAreas() {
        var maps = MapZones.parse("""
                Areas:
                - Name: keep
                  To:
                  - Area: ossuary
                    Maps: m2
                  - Name: elsewhere
                    Maps: m3
                  Maps: m1  m4 # and that is all
                - Name: ossuary
                  Maps:
                """);
        assertThat(maps.zones()).containsOnlyKeys("m1", "m4");
        assertThat(maps.on("m1")).containsExactly("keep");
    }

    @Test
    void anAreaWithABoundThatCannotBeReadIsNoneAtAll() {
        var rules = SubMaps.parse("""
                MapAreas:
                - Map: m1
                  Areas:
                  - Name: Where does it end
                    Area: ossuary
                    XAbove: ten
                  - Name: Cellar
                    Area: keep_cellar
                    YBelow: -20 # metres
                  - Name: Keep
                    Area: keep
                """);
        assertThat(rules.zone("m1", new Position(20, 0, 0))).contains("keep");
        assertThat(rules.zone("m1", new Position(20, -21, 0))).contains("keep_cellar");
    }

    @Test
    void withoutAFolderNothingIsKnown(@TempDir Path folder) {
        assertThat(ZoneTables.in(null)).isEqualTo(ZoneTables.NONE);
        assertThat(ZoneTables.in(folder.resolve("missing"))).isEqualTo(ZoneTables.NONE);
        assertThat(ZoneTables.in(folder)).isEqualTo(ZoneTables.NONE);
    }

    @Test
    void aBrokenFileLeavesTheOthersAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("graces.json"), "{\"mapping\": {");
        Files.writeString(folder.resolve("areas.txt"), "Areas:\n- Name: keep\n  Maps: m1\n");
        assertThat(ZoneTables.in(folder).graces()).isEqualTo(Graces.NONE);
        assertThat(ZoneTables.in(folder).maps().on("m1")).containsExactly("keep");
    }
}
