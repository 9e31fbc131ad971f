package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.race.SeedsReleased;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which seeds players have seen, in the transaction of the command that releases them (better C4). */
@Component
@ProcessingGroup(LookUps.GROUP)
final class SeedExposureWriter {
    private final JdbcClient jdbc;

    SeedExposureWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SeedsReleased released) {
        jdbc.sql("INSERT INTO exposed_seed (seed_id) SELECT id FROM seed WHERE race_id = ? ON CONFLICT DO NOTHING")
                .param(released.raceId().value())
                .update();
    }
}
