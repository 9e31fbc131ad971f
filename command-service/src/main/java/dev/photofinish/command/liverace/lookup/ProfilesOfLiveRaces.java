package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.organization.profile.RoomProfileUse;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.store.WithTournaments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live races that are still ahead hold on to race room profiles (tournaments §9.2). */
@WithTournaments
@Component
final class ProfilesOfLiveRaces implements RoomProfileUse {
    private static final String USED = """
            SELECT EXISTS (SELECT 1 FROM live_race WHERE room_profile_id = ? AND status IN ('SCHEDULED', 'PENDING'))
            """;

    private final JdbcClient jdbc;

    ProfilesOfLiveRaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(RoomProfileId profile) {
        return jdbc.sql(USED).param(profile.value()).query(Boolean.class).single();
    }
}
