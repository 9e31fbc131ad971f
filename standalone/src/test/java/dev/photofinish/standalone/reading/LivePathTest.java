package dev.photofinish.standalone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mod that reports and a spectator who watches cost the databases nothing. */
class LivePathTest extends ServerStory {
    private static final int REPORTS = 1_000;
    /** Looks by the clock, such as for deadlines, and the question itself. */
    private static final long BY_THE_CLOCK = 100;

    @Override
    protected List<String> moreOptions() {
        return List.of(
                "--spring.main.sources=" + RecordedQueries.class.getName(), "--photofinish.rate-limit.enabled=false");
    }

    @Test
    void aThousandReportsAreShownWithoutAskingADatabase() {
        var race = releasedRace(organizer(), "Live", user("ada"));
        try (var mod = Mod.connect(server, race, user("ada"));
                var watching = Socket.open(server, "/ws/race/" + race)) {
            mod.ready();
            organizer().post("/api/races/" + race + "/start").ok();
            mod.socket().await("race_start");
            mod.status(1, 0);
            mod.socket().await("leaderboard_update");
            mod.status(2, 0);
            watching.await("player_update");
            RecordedQueries.forget();
            long before = transactions();

            for (int report = 3; report < REPORTS; report++) {
                mod.status(report, 0);
            }
            long shown = 0;
            while (shown < REPORTS - 1) {
                shown = watching.await("player_update").at("/player/igt_ms").asLong();
            }

            assertThat(transactions() - before).isLessThan(BY_THE_CLOCK);
            assertThat(RecordedQueries.heard()).hasSizeLessThan((int) BY_THE_CLOCK);
        }
    }

    private long transactions() {
        return bean(JdbcClient.class)
                .sql("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")
                .query(Long.class)
                .single();
    }
}
