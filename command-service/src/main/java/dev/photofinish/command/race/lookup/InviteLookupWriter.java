package dev.photofinish.command.race.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.store.secret.InviteTokens;
import dev.photofinish.store.session.TokenHash;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of invitations in step, in the transaction of the command. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class InviteLookupWriter {
    private final JdbcClient jdbc;
    private final InviteTokens tokens;

    InviteLookupWriter(JdbcClient jdbc, InviteTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    @EventHandler
    void on(InviteIssued issued) {
        jdbc.sql("INSERT INTO invite_lookup (invite_id, race_id, login, token_hash, accepted)"
                        + " VALUES (?, ?, ?, ?, FALSE)")
                .params(
                        issued.inviteId().value(),
                        issued.raceId().value(),
                        issued.login(),
                        TokenHash.of(tokens.of(issued.inviteId())))
                .update();
    }

    @EventHandler
    void on(InviteAccepted accepted) {
        jdbc.sql("UPDATE invite_lookup SET accepted = TRUE WHERE invite_id = ?")
                .param(accepted.inviteId().value())
                .update();
    }

    /** Without its row a token opens nothing. */
    @EventHandler
    void on(InviteRevoked revoked) {
        jdbc.sql("DELETE FROM invite_lookup WHERE invite_id = ?")
                .param(revoked.inviteId().value())
                .update();
    }

    @EventHandler
    void on(RaceDeleted deleted) {
        jdbc.sql("DELETE FROM invite_lookup WHERE race_id = ?")
                .param(deleted.raceId().value())
                .update();
    }
}
