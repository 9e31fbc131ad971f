package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModLanguagesTest {
    private final ModServer server = ModServer.shared();

    @Test
    void aModIsToldZonesInTheLanguageOfItsPlayersAccount() {
        var race = TestRace.inSetup(server, 1);
        var english = race.mod(race.players.getFirst());
        var french = race.mod(race.add(server.account("fr")));
        race.start();
        assertThat(gates(french.skipTo("zone_update")))
                .isEqualTo("la Porte: Porte nord to le Donjon, South door to Ossuary");
        assertThat(gates(english.skipTo("zone_update"))).isEqualTo("Gate: North door to Keep, South door to Ossuary");

        french.flag(SmallSeed.TO_KEEP, 10_000);
        assertThat(gates(french.skipTo("zone_update"))).isEqualTo("le Donjon: Escalier to le Trône");
    }

    @Test
    void soItIsWhenItComesBackAndWhenItAsksWhereItIs() {
        var race = TestRace.inSetup(server, 0);
        var run = race.add(server.account("fr"));
        race.start();
        var mod = race.mod(run);
        assertThat(gates(mod.expect("zone_update"))).startsWith("la Porte:");
        mod.flag(SmallSeed.TO_KEEP, 10_000);
        mod.skipTo("zone_update");
        mod.say("{'type':'zone_query','grace_entity_id':90000001}");
        assertThat(gates(mod.skipTo("zone_update"))).isEqualTo("le Donjon: Escalier to le Trône");
    }

    @Test
    void aLanguageThatIsNotThereAnyMoreIsEnglish() {
        var race = TestRace.inSetup(server, 0);
        var run = race.add(server.account("de"));
        race.start();
        assertThat(gates(race.mod(run).expect("zone_update"))).startsWith("Gate:");
    }

    private static String gates(JsonNode zone) {
        var exits = zone.get("exits")
                .valueStream()
                .map(exit -> exit.get("text").asString() + " to "
                        + exit.get("to_name").asString())
                .toList();
        return zone.get("display_name").asString() + ": " + String.join(", ", exits);
    }
}
