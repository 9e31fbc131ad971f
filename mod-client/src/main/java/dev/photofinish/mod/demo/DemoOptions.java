package dev.photofinish.mod.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the demo plays: against which server, how many players and casters, where the seed zips lie (null: the ones that
 * ship), how much faster than the wall clock in-game time runs, how long an average run takes in game, the pauses, and
 * after how many races to stop (0: never).
 */
public record DemoOptions(
        URI server,
        int players,
        int casters,
        @Nullable Path seeds,
        String pool,
        double pace,
        Duration typicalRun,
        Duration lobby,
        Duration pause,
        Duration poll,
        int races) {

    /** {@code --name value} pairs; durations in whole seconds. */
    static DemoOptions parse(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (!args[i].startsWith("--")) {
                throw new IllegalArgumentException("Not an option: " + args[i]);
            }
            given.put(args[i].substring(2), args[i + 1]);
        }
        String seeds = given.get("seeds");
        return new DemoOptions(
                URI.create(given.getOrDefault("server", "http://localhost:8080")),
                Integer.parseInt(given.getOrDefault("players", "12")),
                Integer.parseInt(given.getOrDefault("casters", "2")),
                seeds == null ? null : Path.of(seeds),
                given.getOrDefault("pool", "standard"),
                Double.parseDouble(given.getOrDefault("pace", "10")),
                seconds(given, "typical-run", 3000),
                seconds(given, "lobby", 8),
                seconds(given, "pause", 20),
                seconds(given, "poll", 3),
                Integer.parseInt(given.getOrDefault("races", "0")));
    }

    private static Duration seconds(Map<String, String> given, String name, int otherwise) {
        return Duration.ofSeconds(Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise))));
    }
}
