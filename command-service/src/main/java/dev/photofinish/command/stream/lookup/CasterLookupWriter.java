package dev.photofinish.command.stream.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.RaceDeleted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of casters in step, in the transaction of the command. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class CasterLookupWriter {
    private final JdbcClient jdbc;

    CasterLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CasterJoined joined) {
        jdbc.sql("INSERT INTO caster_lookup (caster_id, race_id, account_id) VALUES (?, ?, ?)")
                .params(
                        joined.casterId().value(),
                        joined.raceId().value(),
                        joined.account().value())
                .update();
    }

    @EventHandler
    void on(CasterLeft left) {
        jdbc.sql("DELETE FROM caster_lookup WHERE caster_id = ?")
                .param(left.casterId().value())
                .update();
    }

    @EventHandler
    void on(RaceDeleted deleted) {
        jdbc.sql("DELETE FROM caster_lookup WHERE race_id = ?")
                .param(deleted.raceId().value())
                .update();
    }
}
