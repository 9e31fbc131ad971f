package dev.photofinish.standalone.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an operator, an admin and an organizer may do to a pool, in any order. What is refused changes nothing. */
final class PoolWalk {
    /** A step, and a number to choose by whom or what it is about. */
    record Step(Deed deed, int choice) {}

    enum Deed {
        ADD_A_PACK,
        REMOVE_A_PACK,
        BREAK_A_PACK,
        RESTORE_A_PACK,
        SCAN,
        CREATE_A_RACE,
        RELEASE_THE_SEEDS,
        RE_ROLL,
        DELETE_A_RACE,
        CLAIM,
        GIVE_A_CLAIM_UP,
        DISCARD
    }

    final String pool = "walk_" + UUID.randomUUID().toString().substring(0, 8);
    private final PoolServer server;
    private final List<String> packs = new ArrayList<>();
    private final List<String> races = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    PoolWalk(PoolServer server) {
        this.server = server;
        for (int i = 0; i < 6; i++) {
            addPack();
        }
        scan();
    }

    void take(Step step) {
        switch (step.deed()) {
            case ADD_A_PACK -> addPack();
            case REMOVE_A_PACK -> withFile(step, Files::deleteIfExists);
            case BREAK_A_PACK -> withFile(step, file -> Files.writeString(file, "no zip " + step.choice()));
            case RESTORE_A_PACK -> server.pack(pool, chosen(packs, step));
            case SCAN -> scan();
            case CREATE_A_RACE -> {
                var created = server.admin().post("/api/races", Map.of("name", "Walk", "pool_name", pool));
                if (created.status() == 201) {
                    races.add(created.body().get("id").asString());
                }
            }
            case RELEASE_THE_SEEDS -> ofARace(step, "/release-seeds");
            case RE_ROLL -> ofARace(step, "/reroll-seed");
            case DELETE_A_RACE -> {
                if (!races.isEmpty()) {
                    server.admin().delete("/api/races/" + chosen(races, step));
                }
            }
            case CLAIM -> {
                var claimed =
                        server.admin().post("/api/admin/seeds/claim", Map.of("pool_name", pool, "purpose", "Walk"));
                if (claimed.status() == 201) {
                    claims.add(claimed.body().get("id").asString());
                }
            }
            case GIVE_A_CLAIM_UP -> {
                if (!claims.isEmpty()) {
                    server.admin().delete("/api/admin/seeds/claims/" + chosen(claims, step));
                }
            }
            case DISCARD -> server.admin().post("/api/admin/seeds/discard", Map.of("pool_name", pool));
        }
    }

    private void addPack() {
        var slug = "%012x".formatted(packs.size());
        packs.add(slug);
        server.pack(pool, slug);
    }

    private void scan() {
        server.admin().post("/api/admin/seeds/scan", Map.of("pool_name", pool)).ok();
    }

    private void ofARace(Step step, String command) {
        if (!races.isEmpty()) {
            server.admin().post("/api/races/" + chosen(races, step) + command);
        }
    }

    private static String chosen(List<String> all, Step step) {
        return all.get(step.choice() % all.size());
    }

    @FunctionalInterface
    private interface Change {
        void of(Path file) throws IOException;
    }

    private void withFile(Step step, Change change) {
        try {
            change.of(server.file(pool, chosen(packs, step)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the write side's table counts. */
    Map<String, Integer> inSql() {
        var counts = new LinkedHashMap<>(Map.of("available", 0, "consumed", 0, "discarded", 0, "defective", 0));
        server.sql()
                .sql("SELECT status, count(*) FROM seed WHERE pool_name = ? AND status <> 'rejected' GROUP BY status")
                .param(pool)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** How the read side's page counts. */
    Map<String, Integer> shown() {
        var counts = new LinkedHashMap<String, Integer>();
        server.admin()
                .get("/api/admin/seeds/stats")
                .ok()
                .path("pools")
                .path(pool)
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return counts;
    }
}
