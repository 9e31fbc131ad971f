package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.events.run.ParticipantZoneEntered;
import org.junit.jupiter.api.Test;

class GoodbyeTest {
    @Test
    void whatAServerHadReadWhenItStoppedIsNotLost() {
        var stopping = ModServer.start();
        var race = TestRace.running(stopping, 1);
        var mod = race.mod(race.players.getFirst());
        mod.skipTo("leaderboard_update");
        for (int i = 0; i < 20; i++) {
            mod.flag(SmallSeed.TO_KEEP, 10_000 + i);
        }
        mod.expectPong();
        stopping.close();
        assertThat(ModServer.shared().eventsOf(race.id, ParticipantZoneEntered.class))
                .hasSize(20);
    }
}
