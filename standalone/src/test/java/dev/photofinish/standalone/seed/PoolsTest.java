package dev.photofinish.standalone.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolsTest {
    private PoolServer server;

    @BeforeAll
    void start() {
        server = new PoolServer("--photofinish.pools.look-every=100ms");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whoIsToldOfAScanSeesItsSeedsAtOnce() {
        IntStream.range(0, 20).forEach(n -> server.pack("fresh", "%012x".formatted(n)));
        assertThat(scan("fresh").get("added").asInt()).isEqualTo(20);
        assertThat(pool("fresh").get("available").asInt()).isEqualTo(20);
        assertThat(discard("fresh")).isEqualTo(20);
        assertThat(pool("fresh").get("discarded").asInt()).isEqualTo(20);
        assertThat(pool("fresh").get("available").asInt()).isZero();
    }

    @Test
    void aRaceShowsItsPoolsConfigurationAsTheFileReadsNow() throws IOException {
        server.pack("told", "0000000000aa");
        scan("told");
        var race = server.as("olga", "organizer")
                .post("/api/races", Map.of("name", "R", "pool_name", "told"))
                .ok()
                .get("id")
                .asString();
        assertThat(config(race).get("sort_order").asInt()).isEqualTo(99);
        Files.writeString(server.config("told"), "[display]\ntype = \"race\"\nsort_order = 3\n");
        await().until(() -> config(race).get("sort_order").asInt() == 3);
        assertThat(pool("told").at("/pool_config/sort_order").asInt()).isEqualTo(3);
        Files.writeString(server.config("told"), "[display");
        await().until(() -> config(race).isNull());
    }

    @Test
    void aPoolInheritsFromAFolderThatIsNoPoolItself() throws IOException {
        var tables = """
                [display]
                sort_order = 4
                [structure]
                final_tier = 17
                [starting_items]
                lantern = true
                [run]
                [care_package]
                [item_randomizer]
                [enemy]
                [requirements]
                [budget]
                """;
        server.pack("heir", "0000000000ab");
        Files.createDirectories(server.config("_ancestor").getParent());
        Files.writeString(server.config("_ancestor"), tables);
        Files.writeString(server.config("heir"), "extends = \"_ancestor\"\n[structure]\nmax_layers = 9\n");
        scan("heir");
        var config = pool("heir").get("pool_config");
        assertThat(config.get("sort_order").asInt()).isEqualTo(4);
        assertThat(config.get("final_tier").asInt()).isEqualTo(17);
        assertThat(config.get("max_layers").asInt()).isEqualTo(9);
        assertThat(config.at("/starting_items/0").asString()).isEqualTo("Lantern");
        Files.writeString(server.config("_ancestor"), tables.replace("sort_order = 4", "sort_order = 5"));
        await().until(() -> pool("heir").at("/pool_config/sort_order").asInt() == 5);
    }

    @Test
    void anAdminFindsASeedWhosePackVanishedAndWhy() throws IOException {
        server.pack("leaky", "0000000000ac");
        scan("leaky");
        Files.delete(server.file("leaky", "0000000000ac"));
        await().until(() -> seeds("leaky").at("/seeds/0/health").asString().equals("defective"));
        var seed = seeds("leaky").at("/seeds/0");
        assertThat(seed.get("status").asString()).isEqualTo("defective");
        assertThat(seed.get("defect").asString()).isEqualTo("pack_missing");
        assertThat(seed.get("reason").asString()).contains("seed_0000000000ac.zip");
        server.pack("leaky", "0000000000ac");
        await().until(() -> seeds("leaky").at("/seeds/0/status").asString().equals("available"));
    }

    private JsonNode scan(String pool) {
        return server.admin()
                .post("/api/admin/seeds/scan", Map.of("pool_name", pool))
                .ok();
    }

    private int discard(String pool) {
        return server.admin()
                .post("/api/admin/seeds/discard", Map.of("pool_name", pool))
                .ok()
                .get("discarded")
                .asInt();
    }

    private JsonNode pool(String name) {
        return server.anonymous().get("/api/pools").ok().path(name);
    }

    private JsonNode config(String race) {
        return server.anonymous().get("/api/races/" + race).ok().get("pool_config");
    }

    private JsonNode seeds(String pool) {
        return server.admin().get("/api/admin/seeds?pool_name=" + pool).ok();
    }
}
