package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opens the room of a live race: one node at a time, and not two at once (tournaments §8.6). Blocks. */
@WithTournaments
@Component
public final class OpeningLeases {
    private static final String TAKE = """
            UPDATE live_race SET opening_until = now() + interval '2 minutes', opening_tries = opening_tries + 1
            WHERE live_race_id = ? AND status = 'SCHEDULED' AND opening_until < now()
            RETURNING opening_tries
            """;

    private final JdbcClient jdbc;

    OpeningLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes it for two minutes; which try it is, or empty when somebody else has it, or no room is wanted. */
    public Optional<Integer> take(LiveRaceId liveRace) {
        return jdbc.sql(TAKE).param(liveRace.value()).query(Integer.class).optional();
    }

    /** Others may. */
    public void free(LiveRaceId liveRace) {
        jdbc.sql("UPDATE live_race SET opening_until = '-infinity' WHERE live_race_id = ?")
                .param(liveRace.value())
                .update();
    }
}
