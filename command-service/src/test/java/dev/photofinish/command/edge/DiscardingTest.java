package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.web.Ids;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscardingTest {
    private static final String DISCARD = "/api/admin/seeds/discard";

    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.as("boss", "admin");
    private final Api organizer = server.somebody("organizer");

    @Test
    void available_and_consumed_seeds_are_discarded_and_none_of_them_is_drawn_again() {
        var pool = PoolBench.forRaces(server).with(3).scanned();
        organizer.newRace(pool.inPool());
        assertThat(boss.post(DISCARD, pool.body()).ok().toString())
                .isEqualTo("{\"discarded\":3,\"pool_name\":\"%s\"}".formatted(pool.name));
        assertThat(pool.standing()).isEqualTo(Map.of("discarded", 3));
        assertThat(organizer
                        .post("/api/races", "{\"name\": \"R\"%s}".formatted(pool.inPool()))
                        .refused(400))
                .isEqualTo("no-seed");
    }

    @Test
    void the_second_time_there_is_nothing_to_discard_and_of_an_unknown_pool_there_never_is() {
        var pool = PoolBench.forRaces(server).with(2).scanned();
        boss.post(DISCARD, pool.body()).ok();
        assertThat(discarded(pool.body())).isZero();
        assertThat(discarded("{\"pool_name\": \"nowhere\"}")).isZero();
    }

    @Test
    void nothing_revives_a_discarded_seed() throws Exception {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        var race = organizer.newRace(pool.inPool());
        boss.post(DISCARD, pool.body()).ok();

        pool.with("a", "b").scanned();
        Files.delete(pool.file("a"));
        pool.scanned().with("a").scanned();
        var seed = pool.seedOf(Ids.race(race.substring("/api/races/".length())));
        assertThat(Claims.on(server).giveBack(seed)).isFalse();

        assertThat(pool.standing()).isEqualTo(Map.of("discarded", 2));
    }

    @Test
    void seeds_added_later_are_as_good_as_any() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        boss.post(DISCARD, pool.body()).ok();
        pool.with("b").scanned();
        assertThat(pool.standing()).isEqualTo(Map.of("discarded", 1, "available", 1));
        organizer.newRace(pool.inPool());
    }

    private int discarded(String body) {
        return boss.post(DISCARD, body).ok().path("discarded").asInt();
    }
}
