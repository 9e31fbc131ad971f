package dev.photofinish.standalone.liverace;

import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.embedded.ChildPostgres;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server in a process of its own, with a PostgreSQL that outlives it and a racetime.gg where time stands still. */
final class RacingServer implements AutoCloseable {
    static final String CATEGORY = "alttpr";
    static final String GOAL = "Beat the game";

    private static final String MAIN = "dev.photofinish.standalone.StandaloneApplication";

    private final Path folder;
    private final RacetimeDouble racetime = new RacetimeDouble(Clock.fixed(Instant.now(), ZoneOffset.UTC));
    private final ChildPostgres postgres;
    private final int port = ServerProcess.freePort();
    private final List<String> options;
    private ServerProcess process;

    RacingServer(Path folder) {
        this.folder = folder;
        var bot = racetime.bot(CATEGORY, "Photofinish", GOAL);
        postgres = ChildPostgres.start(folder.resolve("postgres"));
        var seeds = new SeedFolder(folder.resolve("seeds")).seed("standard", "00000000abcd", SampleSeed.graph());
        options = new ArrayList<>(racetime.options());
        options.addAll(List.of(
                "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                "--photofinish.seeds-dir=" + seeds.root(),
                "--photofinish.event-store.url=" + postgres.jdbcUrl(),
                "--photofinish.event-store.username=" + postgres.user(),
                "--photofinish.event-store.password=" + postgres.password(),
                "--photofinish.rate-limit.enabled=false",
                "--photofinish.deadlines.look-every=50ms",
                "--photofinish.deadlines.try-again-after=100ms",
                "--photofinish.liveraces.room-open=5m",
                "--photofinish.liveraces.reveal-before=1m",
                "--photofinish.liveraces.look-again=200ms",
                "--photofinish.racetime.link.client-id=" + bot.clientId(),
                "--photofinish.racetime.link.client-secret=" + bot.clientSecret(),
                "--photofinish.racetime.lease-holds=1s",
                "--photofinish.racetime.reconnect-after=20ms",
                "--photofinish.racetime.reconnect-within=100ms"));
        process = started();
    }

    URI address() {
        return process.address();
    }

    RacetimeDouble racetime() {
        return racetime;
    }

    Facts facts() {
        return new Facts(JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())));
    }

    /** As {@code kill -9} does, and then it is started on what it had stored. */
    void killAndStartAgain() {
        process.kill();
        process = started();
    }

    private ServerProcess started() {
        return ServerProcess.start(MAIN, port, folder.resolve("server.log"), options)
                .awaitReady();
    }

    @Override
    public void close() {
        process.close();
        postgres.close();
        racetime.close();
    }
}
