package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.events.LiveRaceId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which post is about which milestone of which live race. Blocks. */
@Component
final class KnownPosts {
    private static final String KEEP = """
            INSERT INTO discord_post (live_race_id, part, channel_id, message_id, told) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (live_race_id, part) DO UPDATE
            SET channel_id = excluded.channel_id, message_id = excluded.message_id, told = excluded.told
            """;

    private final JdbcClient jdbc;

    KnownPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownPost> of(LiveRaceId liveRace, Part part) {
        return jdbc.sql("SELECT channel_id, message_id, told FROM discord_post WHERE live_race_id = ? AND part = ?")
                .params(liveRace.value(), part.spelled())
                .query((row, _) -> new KnownPost(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void keep(LiveRaceId liveRace, Part part, KnownPost post) {
        jdbc.sql(KEEP)
                .params(liveRace.value(), part.spelled(), post.channel(), post.message(), post.told())
                .update();
    }

    void forget(LiveRaceId liveRace, Part part) {
        jdbc.sql("DELETE FROM discord_post WHERE live_race_id = ? AND part = ?")
                .params(liveRace.value(), part.spelled())
                .update();
    }
}
