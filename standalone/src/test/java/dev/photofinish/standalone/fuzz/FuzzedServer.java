package dev.photofinish.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A server in a process of its own, whose memory and log can be looked at, with no rate in the way. */
final class FuzzedServer implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("(?:used|total [0-9]+K, used) ?([0-9]+)K");
    /** What is sent may well use up the other. */
    private static final String OWN_POOL = "own";

    private static final long MAY_GROW_KIB = 48L * 1024;

    private final Path log;
    private final ServerProcess process;
    private long settledKib;

    FuzzedServer(Path folder) {
        log = folder.resolve("server.log");
        var seeds = new SeedFolder(folder.resolve("seeds"));
        IntStream.range(0, 40).forEach(n -> seeds.seed("standard", "%012x".formatted(n), SampleSeed.graph()));
        IntStream.range(100, 110).forEach(n -> seeds.seed(OWN_POOL, "%012x".formatted(n), SampleSeed.graph()));
        seeds.seed("training_standard", "0000000000fe", SampleSeed.graph());
        process = ServerProcess.start(
                        "dev.photofinish.standalone.StandaloneApplication",
                        ServerProcess.freePort(),
                        log,
                        List.of(
                                "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                                "--photofinish.seeds-dir=" + seeds.root(),
                                "--photofinish.rate-limit.enabled=false"))
                .awaitReady();
    }

    URI address() {
        return process.address();
    }

    Api as(String name, String role) {
        return Api.as(address(), name, role);
    }

    /** A race that runs, with this player on it. */
    String runningRace(Api organizer, Api player) {
        var race = organizer
                .post(
                        "/api/races",
                        Map.of(
                                "name",
                                "Fuzzed",
                                "pool_name",
                                OWN_POOL,
                                "open_registration",
                                true,
                                "max_participants",
                                9))
                .ok()
                .get("id")
                .asString();
        player.post("/api/races/" + race + "/join").ok();
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        organizer.post("/api/races/" + race + "/start").ok();
        return race;
    }

    /** From here on memory is compared. */
    void settled() {
        settledKib = usedKib();
    }

    /** Serves as before, has not grown, and has no failure in its log. */
    void isUnharmed() {
        assertThat(Api.anonymous(address()).get("/health").status()).isEqualTo(200);
        runningRace(as("olga", "organizer"), as("after_all", "user"));
        assertThat(usedKib() - settledKib).as("KiB kept since it had settled").isLessThan(MAY_GROW_KIB);
        assertThat(logLines()).noneMatch(line -> line.contains(" ERROR ") || line.startsWith("\tat "));
    }

    private List<String> logLines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the heap, after a collection. */
    private long usedKib() {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        assertThat(sum).isPositive();
        return sum;
    }

    private String jcmd(String command) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asking = new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
