package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.events.run.ParticipantWarped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zone queries over the mods' socket (live-protocol §7.3): a player who has been to the keep, and then to the ossuary. */
class FindingPlayersTest {
    private final ModServer server = ModServer.shared();
    private TestRace race;
    private TestMod mod;

    @BeforeEach
    void beenToBoth() {
        race = TestRace.running(server, 1);
        mod = race.mod(race.players.getFirst());
        mod.flag(SmallSeed.TO_KEEP, 10_000).flag(SmallSeed.TO_OSSUARY, 20_000);
        while (!mod.skipTo("zone_update").path("node_id").asString().equals(SmallSeed.OSSUARY)) {
            assertThat(mod.open()).isTrue();
        }
    }

    @Test
    void byTheGraceTheyTravelledTo() {
        mod.say("{'type':'zone_query','grace_entity_id':90000001,'map_id':'m90_02_00_00'}");
        expectFound(SmallSeed.KEEP);
    }

    @Test
    void byThePartOfTheMapWhenOnlyOneNodeIsThere() {
        mod.say("{'type':'zone_query','grace_entity_id':90000001}");
        expectFound(SmallSeed.KEEP);
        mod.say("{'type':'zone_query','map_id':'m90_02_00_00'}");
        expectFound(SmallSeed.OSSUARY);
    }

    @Test
    void byThePositionWhenThereAreSeveral() {
        mod.say("{'type':'zone_query','map_id':'m90_01_00_00','position':[0,0,0],'play_region_id':7}");
        expectFound(SmallSeed.KEEP);
        mod.say("{'type':'zone_query','map_id':'m90_01_00_00','position':[150.5,-15,0]}");
        expectFound(SmallSeed.OSSUARY);
    }

    @Test
    void orNotAtAllAndThenNobodyHearsOfIt() {
        mod.say("{'type':'zone_query','map_id':'m90_01_00_00'}")
                .say("{'type':'zone_query','map_id':'m90_77_00_00','position':[0,0,0]}")
                .say("{'type':'zone_query','grace_entity_id':90000003}")
                .say("{'type':'zone_query','position':[0,0,0]}");
        // The next they hear of is this one.
        mod.say("{'type':'zone_query','grace_entity_id':90000001}");
        expectFound(SmallSeed.KEEP);
        assertThat(server.eventsOf(race.id, ParticipantWarped.class)).hasSize(1);
    }

    /** The board of what went before may still be on its way. */
    private void expectFound(String node) {
        var zone = mod.skipTo("zone_update");
        assertThat(zone.path("node_id").asString()).isEqualTo(node);
        var player = mod.skipTo("player_update").at("/player");
        assertThat(player.path("current_zone").asString()).isEqualTo(node);
        assertThat(player.path("igt_ms").asInt()).isEqualTo(20_000);
        assertThat(player.path("current_layer").asInt()).isEqualTo(1);
    }
}
