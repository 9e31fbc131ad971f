package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads race room profiles from SQL. Up to date as of the last command. Blocks. */
@Component
@WithTournaments
public final class RoomProfiles {
    private static final String EFFECTIVE = """
            SELECT profile FROM race_room_profile
            WHERE organization_id = ? AND (is_default OR id = ANY (?))
            ORDER BY array_position(?, id) NULLS LAST
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    RoomProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the organization has that profile. */
    public boolean has(OrganizationId organization, RoomProfileId profile) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM race_room_profile WHERE id = ? AND organization_id = ?)")
                .params(profile.value(), organization.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * What a room follows (tournaments §9.2): the first of the wished profiles that is still there, else the
     * organization's default, else {@link RoomProfile#STANDARD}.
     *
     * @param wished nearest first, such as a live race's own and then its tournament's
     */
    public RoomProfile effective(OrganizationId organization, List<RoomProfileId> wished) {
        return chosen(organization, wished).orElse(RoomProfile.STANDARD);
    }

    /** As {@link #effective}; empty when nobody has chosen anything. */
    public Optional<RoomProfile> chosen(OrganizationId organization, List<RoomProfileId> wished) {
        var ids = wished.stream().map(RoomProfileId::value).toArray(UUID[]::new);
        return jdbc.sql(EFFECTIVE)
                .param(organization.value())
                .param(ids)
                .param(ids)
                .query((row, number) -> RoomProfileRows.read(row.getString(1)))
                .optional();
    }
}
