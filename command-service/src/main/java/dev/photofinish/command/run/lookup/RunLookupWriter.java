package dev.photofinish.command.run.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.store.session.TokenHash;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of runs in step with the roster, in the transaction of the command. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class RunLookupWriter {
    private final JdbcClient jdbc;
    private final ModTokens tokens;

    RunLookupWriter(JdbcClient jdbc, ModTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    @EventHandler
    void on(ParticipantRegistered registered) {
        jdbc.sql("INSERT INTO run_lookup (run_id, race_id, account_id, mod_token_hash, color_index)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        registered.participantId().value(),
                        registered.raceId().value(),
                        registered.account().value(),
                        TokenHash.of(tokens.of(registered.participantId())),
                        registered.colorIndex())
                .update();
    }

    @EventHandler
    void on(ParticipantLeft left) {
        revoke(left.participantId());
    }

    @EventHandler
    void on(ParticipantRemoved removed) {
        revoke(removed.participantId());
    }

    @EventHandler
    void on(RaceDeleted deleted) {
        jdbc.sql("DELETE FROM run_lookup WHERE race_id = ?")
                .param(deleted.raceId().value())
                .update();
    }

    /** Without its row a token opens nothing (better S5). */
    private void revoke(RunId run) {
        jdbc.sql("DELETE FROM run_lookup WHERE run_id = ?").param(run.value()).update();
    }
}
