package dev.photofinish.command.edge;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pool of a test's own on the shared server, under a name nobody has had. */
final class PoolBench {
    final String name;
    private final CommandServer server;
    private final Path folder;

    private PoolBench(CommandServer server, String type) {
        this.server = server;
        this.name = type + "_" + UUID.randomUUID().toString().substring(0, 8);
        this.folder = server.seeds().resolve(name);
        TestPools.write(server.seeds(), name, type, 0);
    }

    static PoolBench forRaces(CommandServer server) {
        return new PoolBench(server, "race");
    }

    PoolBench with(String... numbers) {
        List.of(numbers).forEach(number -> pack(number, TestPools.GRAPH));
        return this;
    }

    PoolBench with(int seeds) {
        return with(IntStream.range(0, seeds).mapToObj("%012x"::formatted).toArray(String[]::new));
    }

    PoolBench scanned() {
        server.as("boss", "admin").post("/api/admin/seeds/scan", body()).ok();
        return this;
    }

    /** A pack, written aside and moved in, as operators should. */
    void pack(String number, String graph) {
        try {
            var aside = Files.createTempFile(folder, "pack", ".part");
            TestPools.zip(aside, "graph.json", graph);
            Files.move(aside, file(number), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String number) {
        return folder.resolve("seed_" + number + ".zip");
    }

    Path config() {
        return folder.resolve("config.toml");
    }

    String body() {
        return "{\"pool_name\": \"%s\"}".formatted(name);
    }

    String inPool() {
        return ", \"pool_name\": \"%s\"".formatted(name);
    }

    /** How many seeds stand where. */
    Map<String, Integer> standing() {
        return jdbc()
                .sql("SELECT status, count(*) FROM seed WHERE pool_name = ? GROUP BY status")
                .param(name)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Status and defect of one pack. */
    String standingOf(String number) {
        return jdbc().sql("SELECT status || coalesce(' ' || defect, '') FROM seed WHERE pool_name = ? AND number = ?")
                .params(name, number)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }

    SeedId seedOf(RaceId race) {
        return jdbc().sql("SELECT id FROM seed WHERE race_id = ?")
                .param(race.value())
                .query((row, number) -> new SeedId(row.getObject(1, UUID.class)))
                .single();
    }

    private JdbcClient jdbc() {
        return server.bean(JdbcClient.class);
    }
}
