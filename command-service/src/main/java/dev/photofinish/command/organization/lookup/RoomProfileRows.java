package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import dev.photofinish.store.WithTournaments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows that say how rooms are set up. */
@Component
@WithTournaments
final class RoomProfileRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SAVE = """
            INSERT INTO race_room_profile (id, organization_id, is_default, profile) VALUES (?, ?, FALSE, ?)
            ON CONFLICT (id) DO UPDATE SET profile = excluded.profile
            """;

    private final JdbcClient jdbc;

    RoomProfileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(RoomProfileSaved saved) {
        jdbc.sql(SAVE)
                .params(
                        saved.profileId().value(),
                        saved.organizationId().value(),
                        JSON.writeValueAsString(saved.profile()))
                .update();
    }

    void delete(RoomProfileRemoved removed) {
        jdbc.sql("DELETE FROM race_room_profile WHERE id = ?")
                .param(removed.profileId().value())
                .update();
    }

    /** In two steps: the index knows no moment with two defaults. */
    void choose(DefaultRoomProfileChosen chosen) {
        jdbc.sql("UPDATE race_room_profile SET is_default = FALSE WHERE organization_id = ? AND is_default")
                .param(chosen.organizationId().value())
                .update();
        if (chosen.profileId() != null) {
            jdbc.sql("UPDATE race_room_profile SET is_default = TRUE WHERE id = ?")
                    .param(chosen.profileId().value())
                    .update();
        }
    }

    static RoomProfile read(String profile) {
        return JSON.readValue(profile, RoomProfile.class);
    }
}
