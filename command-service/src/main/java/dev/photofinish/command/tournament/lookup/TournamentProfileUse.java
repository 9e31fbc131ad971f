package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.organization.profile.RoomProfileUse;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.store.WithTournaments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tournaments hold on to the race room profiles that they name. */
@WithTournaments
@Component
final class TournamentProfileUse implements RoomProfileUse {
    private final JdbcClient jdbc;

    TournamentProfileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(RoomProfileId profile) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM tournament WHERE room_profile_id = ?)")
                .param(profile.value())
                .query(Boolean.class)
                .single();
    }
}
