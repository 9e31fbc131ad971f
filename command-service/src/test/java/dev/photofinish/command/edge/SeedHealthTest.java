package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedHealthTest {
    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.as("boss", "admin");
    private final Api organizer = server.somebody("organizer");

    @Test
    void a_seed_whose_pack_vanished_is_not_drawn_even_before_anybody_noticed() throws IOException {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        Files.delete(pool.file("a"));
        assertThat(create(pool).refused(400)).isEqualTo("no-seed");
    }

    @Test
    void a_seed_whose_pack_vanished_is_reported_and_can_be_drawn_again_when_it_returns() throws IOException {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        Files.delete(pool.file("a"));
        await().until(() -> pool.standingOf("a").equals("defective pack_missing"));
        assertThat(pool.standing()).isEqualTo(Map.of("available", 1, "defective", 1));
        pool.with("a");
        await().until(() -> pool.standingOf("a").equals("available"));
    }

    @Test
    void a_race_keeps_a_seed_that_turns_out_to_be_defective() throws IOException {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        organizer.newRace(pool.inPool());
        Files.delete(pool.file("a"));
        await().until(() -> pool.standingOf("a").equals("consumed pack_missing"));
        pool.with("a");
        await().until(() -> pool.standingOf("a").equals("consumed"));
    }

    @Test
    void a_pack_that_never_was_in_order_is_no_seed_and_becomes_one_once_it_is() throws IOException {
        var pool = PoolBench.forRaces(server);
        Files.writeString(pool.file("a"), "no zip");
        pool.pack("b", "{");
        pool.pack("c", TestPools.GRAPH.replace("\"to\": \"throne\"", "\"to\": \"nowhere\""));
        assertThat(boss.post("/api/admin/seeds/scan", pool.body()).ok().toString())
                .isEqualTo("{\"added\":0,\"pool_name\":\"%s\",\"defective\":3}".formatted(pool.name));
        assertThat(pool.standingOf("a")).isEqualTo("rejected pack_unreadable");
        assertThat(pool.standingOf("b")).isEqualTo("rejected graph_not_json");
        assertThat(pool.standingOf("c")).isEqualTo("rejected unknown_end");
        assertThat(create(pool).refused(400)).isEqualTo("no-seed");

        pool.with("a", "b", "c").scanned();
        assertThat(pool.standing()).isEqualTo(Map.of("available", 3));
    }

    @Test
    void a_pack_that_never_was_in_order_is_forgotten_when_it_is_gone() throws IOException {
        var pool = PoolBench.forRaces(server);
        Files.writeString(pool.file("a"), "no zip");
        pool.scanned();
        assertThat(pool.standingOf("a")).startsWith("rejected");
        Files.delete(pool.file("a"));
        await().until(() -> pool.standingOf("a").equals("unknown"));
    }

    @Test
    void a_pack_that_tells_of_another_world_than_its_seed_is_not_in_order() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        pool.pack("a", TestPools.GRAPH.replace("Gatehouse", "Doorstep"));
        await().until(() -> pool.standingOf("a").equals("defective graph_changed"));
        pool.with("a");
        await().until(() -> pool.standingOf("a").equals("available"));
    }

    @Test
    void what_breaks_without_its_folder_changing_is_found_by_a_scan_at_once_and_soon_without_one() throws IOException {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        Files.writeString(pool.file("a"), "no zip");
        pool.scanned();
        assertThat(pool.standingOf("a")).isEqualTo("defective pack_unreadable");
        Files.writeString(pool.file("b"), "no zip");
        await().until(() -> pool.standingOf("b").equals("defective pack_unreadable"));
    }

    @Test
    void what_a_pool_is_for_follows_its_configuration() throws IOException {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        organizer.newRace(pool.inPool());
        Files.writeString(pool.config(), "[display]\ntype = \"training\"\n");
        await().until(() -> answer(pool).equals("training-pool"));
        Files.writeString(pool.config(), "[display\n");
        await().until(() -> !answer(pool).equals("training-pool"));
    }

    private String answer(PoolBench pool) {
        var reply = create(pool);
        return reply.status() == 201 ? "created" : reply.refused(400);
    }

    private Api.Reply create(PoolBench pool) {
        return organizer.post("/api/races", "{\"name\": \"R\"%s}".formatted(pool.inPool()));
    }
}
