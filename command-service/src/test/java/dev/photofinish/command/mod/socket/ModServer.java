package dev.photofinish.command.mod.socket;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.command.edge.TestPools;
import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.zone.SampleTables;
import dev.photofinish.command.web.LiveRaceReader;
import dev.photofinish.command.web.NoTournamentPages;
import dev.photofinish.command.web.OrganizationReader;
import dev.photofinish.command.web.OrganizationRequestReader;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.SoloDetailReader;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.command.web.UserRows;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.ScratchStore;
import dev.photofinish.store.metric.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;

/** A command-service over a real PostgreSQL, with short waits. */
final class ModServer implements AutoCloseable {
    private static final class Holder {
        static final ScratchStore STORE = ScratchStore.untilTheEnd("mod-socket");
        static final ModServer SHARED = start();
    }

    private final ConfigurableApplicationContext context;

    private ModServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one that tests share. */
    static ModServer shared() {
        return Holder.SHARED;
    }

    /** Another one on the same store. */
    static ModServer start(String... more) {
        var arguments = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--photofinish.seeds-dir=" + Holder.STORE.folder().resolve("no-seeds"),
                "--photofinish.zones-dir=" + SampleTables.folder(),
                "--photofinish.i18n-dir=" + SampleTables.folder("/i18n"),
                "--photofinish.mod.auth-within=700ms",
                "--photofinish.mod.takeover-within=700ms",
                "--photofinish.mod.read-within=500ms",
                "--photofinish.mod.send-buffer=64KB");
        return new ModServer(new SpringApplicationBuilder(CommandServiceApplication.class, NoReadSide.class)
                .run(Stream.of(Holder.STORE.options().stream(), arguments, Stream.of(more))
                        .flatMap(options -> options)
                        .toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    double hits(CommandLimit limit) {
        return bean(Limits.class).hits(limit).count();
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    List<Event> eventsOf(RaceId race) {
        return bean(RaceHistory.class).of(race, 0, 100_000).stream()
                .map(StoredEvent::event)
                .toList();
    }

    <T extends Event> List<T> eventsOf(RaceId race, Class<T> type) {
        return eventsOf(race).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Puts a small seed into a pool. */
    void addSeed(String pool) {
        addSeed(pool, SmallSeed.bytes());
    }

    /** Puts a seed of four layers into a pool, without any folder of the pool's. */
    void addSeed(String pool, byte[] graph) {
        var id = new SeedId(UUID.randomUUID());
        var text = new String(graph, StandardCharsets.UTF_8);
        bean(JdbcClient.class)
                .sql(
                        "INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                                + " VALUES (?, ?, ?, 'available', 4, 4, 2, ?, ?)")
                .params(
                        id.value(),
                        pool,
                        id.toString().substring(24),
                        text,
                        pack(id, text).toString())
                .update();
    }

    private static Path pack(SeedId seed, String graph) {
        try {
            var pack = Holder.STORE.folder().resolve(seed + ".zip");
            TestPools.zip(pack, "graph.json", graph);
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An account that chose its language for good. */
    AccountId account(String locale) {
        var id = new AccountId(UUID.randomUUID());
        bean(JdbcClient.class)
                .sql("INSERT INTO account (id, login, role, locale) VALUES (?, ?, 'user', ?)")
                .params(id.value(), id.toString(), locale)
                .update();
        return id;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not marked as a configuration, so that other tests' servers do not find it. */
    static class NoReadSide {
        /** Of its own, so that a server that stops takes no other one's event loops along. */
        @Bean
        ReactorResourceFactory reactorResources() {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }

        @Bean
        @Primary
        RaceDetailReader noDetails() {
            return (race, position, viewer) -> Mono.never();
        }

        @Bean
        @Primary
        UserRows noRows() {
            return (user, admin) -> Mono.never();
        }

        @Bean
        @Primary
        OrganizationReader noPages() {
            return (organization, position, viewer) -> Mono.never();
        }

        @Bean
        @Primary
        LiveRaceReader noLiveRaces() {
            return (liveRace, position, viewer) -> Mono.never();
        }

        @Bean
        @Primary
        OrganizationRequestReader noRequests() {
            return (organization, position, viewer) -> Mono.never();
        }

        @Bean
        @Primary
        TournamentReader noTournaments() {
            return new NoTournamentPages();
        }

        @Bean
        @Primary
        SoloDetailReader noSessions() {
            return (session, position, viewer) -> Mono.never();
        }
    }
}
