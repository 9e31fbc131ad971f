package dev.photofinish.bench;

import dev.photofinish.bench.live.Servers;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to measure and where. {@code servers} are on this machine; {@code pid} is their process or their launcher's,
 * {@code postgresPid} 0 when it is to be found; with {@code launch} the bench starts the server itself.
 */
public record BenchOptions(
        Servers servers,
        long pid,
        long postgresPid,
        @Nullable String launch,
        @Nullable Path seeds,
        Path results,
        int spectators,
        boolean quick,
        List<String> scenarios) {

    static BenchOptions parse(String... args) {
        Map<String, String> given = new HashMap<>();
        List<String> scenarios = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--quick")) {
                given.put("quick", "true");
            } else if (args[i].startsWith("--") && i + 1 < args.length) {
                given.put(args[i].substring(2), args[++i]);
            } else {
                scenarios.add(args[i]);
            }
        }
        boolean quick = given.containsKey("quick");
        String seeds = given.get("seeds");
        String server = given.getOrDefault("server", "http://127.0.0.1:8080");
        return new BenchOptions(
                new Servers(
                        onThisMachine(given.getOrDefault("commands", server)),
                        onThisMachine(given.getOrDefault("queries", server))),
                Long.parseLong(given.getOrDefault("pid", "0")),
                Long.parseLong(given.getOrDefault("pg-pid", "0")),
                given.get("launch"),
                seeds == null ? null : Path.of(seeds),
                Path.of(given.getOrDefault("results", "bench/results")),
                Integer.parseInt(given.getOrDefault("spectators", quick ? "300" : "2000")),
                quick,
                List.copyOf(scenarios));
    }

    /** Load is for one's own machine only. */
    private static URI onThisMachine(String address) {
        URI server = URI.create(address);
        if (!List.of("127.0.0.1", "localhost").contains(server.getHost())) {
            throw new IllegalArgumentException("The bench only loads a server on 127.0.0.1, not " + server);
        }
        return server;
    }

    BenchOptions at(Servers launched, long process, long postgres, Path pools) {
        return new BenchOptions(launched, process, postgres, launch, pools, results, spectators, quick, scenarios);
    }
}
