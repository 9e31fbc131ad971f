package dev.photofinish.bench;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.live.Races;
import dev.photofinish.bench.live.Servers;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.ServerProcesses;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.outside.Others;
import dev.photofinish.bench.outside.Rooms;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Report;
import dev.photofinish.bench.report.Verdict;
import dev.photofinish.bench.scenario.FullRooms;
import dev.photofinish.bench.scenario.Ground;
import dev.photofinish.bench.scenario.Outage;
import dev.photofinish.bench.scenario.Scenario;
import dev.photofinish.mod.pool.SeedShelf;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures a server on this machine and keeps the table.
 *
 * <pre>
 * --launch "COMMAND with {port} {query-port} {data} {seeds}"
 *   |  --server URL --pid PID [--pg-pid PID] [--seeds DIR]
 *   |  --commands URL --queries URL --pid PID [--pg-pid PID] [--seeds DIR]
 * [--spectators 2000] [--quick] [--results bench/results] [scenario...]
 * </pre>
 *
 * A server that is already running must be fresh, with its rate limit off and a pool of about a hundred seeds; {@code
 * SyntheticPool} writes one. URLs are of this machine.
 */
public final class Bench {

    private static final double IDLE_CORES = 0.1;
    private static final double QUICK = 1.0 / 3;
    private static final int MOST_SETTLING_SECONDS = 20;

    private final BenchOptions options;
    private final @Nullable Others others;
    private final @Nullable Rooms rooms;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Bench(BenchOptions options, @Nullable Others others, @Nullable Rooms rooms) {
        this.options = options;
        this.others = others;
        this.rooms = rooms;
    }

    public static void main(String[] args) throws IOException {
        BenchOptions options = BenchOptions.parse(args);
        String command = options.launch();
        if (command == null) {
            new Bench(options, null, null).run();
        } else {
            launch(options, command);
        }
    }

    /** Others are there only for the scenarios that are about them: to every other one they would be noise. */
    private static void launch(BenchOptions options, String command) throws IOException {
        System.out.println("bench: starting a server");
        try (Others others = options.scenarios().contains(Outage.NAME) ? Others.listening() : null;
                Rooms rooms = options.scenarios().contains(FullRooms.NAME) ? Rooms.open() : null;
                LaunchedServer server = LaunchedServer.start(command, environment(others, rooms))) {
            new Bench(options.at(server.servers(), server.pid(), server.postgresPid(), server.seeds()), others, rooms)
                    .run();
        }
    }

    private static Map<String, String> environment(@Nullable Others others, @Nullable Rooms rooms) {
        Map<String, String> environment = new HashMap<>();
        if (others != null) {
            environment.putAll(others.environment());
        }
        if (rooms != null) {
            environment.putAll(rooms.environment());
        }
        return environment;
    }

    private void run() throws IOException {
        Servers servers = options.servers();
        Platform platform = new Platform(servers);
        try (EventLoop loop = new EventLoop()) {
            Races races = new Races(platform, loop, servers.commandAddress(), new SeedShelf(options.seeds()));
            ServerProcesses processes = new ServerProcesses(options.pid(), options.postgresPid());
            Ground ground = new Ground(
                    platform,
                    loop,
                    servers,
                    races,
                    processes,
                    options.seeds(),
                    options.spectators(),
                    options.quick() ? QUICK : 1,
                    others,
                    rooms);
            for (Scenario scenario : wanted()) {
                settle(ground);
                run(scenario, ground);
            }
        }
        keep();
    }

    private List<Scenario> wanted() {
        List<String> names = options.scenarios();
        List<Scenario> wanted = Scenario.all().stream()
                .filter(scenario -> names.isEmpty() || names.contains(scenario.name()))
                .toList();
        if (wanted.size() < names.size()) {
            throw new IllegalArgumentException("Scenarios are "
                    + Scenario.all().stream().map(Scenario::name).toList() + ", not all of " + names);
        }
        return wanted;
    }

    private void run(Scenario scenario, Ground ground) {
        System.out.println("bench: " + scenario.name());
        try {
            outcomes.add(scenario.run(ground));
        } catch (RuntimeException failure) {
            outcomes.add(Outcome.withoutResult(scenario.name(), Verdict.FAILED, failure.toString()));
        }
        System.out.println("bench: " + outcomes.getLast());
    }

    /** What one scenario left to do must not count against the next. */
    private static void settle(Ground ground) {
        for (int i = 0; i < MOST_SETTLING_SECONDS; i++) {
            Meter meter = new Meter(ground.processes(), ground.loop());
            Pause.ms(1000);
            if (meter.read().serverCores() < IDLE_CORES) {
                return;
            }
        }
    }

    private void keep() throws IOException {
        Report report = Report.of(outcomes, options.servers().split(), options.quick(), Clock.systemUTC());
        System.out.println();
        System.out.println(report.markdown());
        System.out.println("bench: kept in " + report.write(options.results(), String.join("-", options.scenarios())));
    }
}
