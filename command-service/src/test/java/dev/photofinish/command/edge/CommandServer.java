package dev.photofinish.command.edge;

import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.command.policy.UnreliablePolicy;
import dev.photofinish.command.web.LiveRaceReader;
import dev.photofinish.command.web.NoTournamentPages;
import dev.photofinish.command.web.OrganizationReader;
import dev.photofinish.command.web.OrganizationRequestReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.command.web.UserRows;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.ScratchStore;
import dev.photofinish.store.metric.Limit;
import dev.photofinish.store.metric.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The command-service over a real PostgreSQL, once for all tests that need it. */
public final class CommandServer {
    private static final class Holder {
        static final CommandServer SHARED = start();
    }

    private final ConfigurableApplicationContext context;
    private final Path seeds;

    private CommandServer(ConfigurableApplicationContext context, Path seeds) {
        this.context = context;
        this.seeds = seeds;
    }

    /** The one that tests share; Discord and Twitch are not set up. */
    public static CommandServer shared() {
        return Holder.SHARED;
    }

    private static CommandServer start() {
        try {
            var store = ScratchStore.untilTheEnd("command-service");
            var data = store.folder();
            TestPools.write(data.resolve("seeds"), "standard", "race", 250);
            Files.writeString(data.resolve("seeds/standard/seed_broken.zip"), "no zip");
            TestPools.zip(data.resolve("seeds/standard/seed_odd.zip"), "graph.json", "{");
            TestPools.write(data.resolve("seeds"), "lonely", "race", 1);
            TestPools.write(data.resolve("seeds"), "pair", "race", 2);
            TestPools.write(data.resolve("seeds"), "training_standard", "training", 1);
            TestPools.write(data.resolve("seeds"), "training_sprint", "training", 3);
            TestPools.write(data.resolve("seeds"), "training_empty", "training", 0);
            TestPools.write(data.resolve("seeds"), "training_vanished", "training", 1);
            var context = new SpringApplicationBuilder(CommandServiceApplication.class, ReadSide.class, OwnLoops.class)
                    .run(Stream.concat(
                                    store.options().stream(),
                                    Stream.of(
                                            "--server.port=0",
                                            "--server.address=127.0.0.1",
                                            "--photofinish.aggregates.race-snapshot-every=100",
                                            "--photofinish.seeds-dir=" + data.resolve("seeds"),
                                            "--photofinish.pools.look-every=250ms",
                                            "--photofinish.pools.check-every=1s",
                                            "--photofinish.pools.progress-every=1ms",
                                            "--photofinish.admins=Boss",
                                            "--photofinish.trusted-proxies=127.0.0.1",
                                            "--photofinish.idempotency.wait-at-most=4s"))
                            .toArray(String[]::new));
            return new CommandServer(context, data.resolve("seeds"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double hits(Limit limit) {
        return bean(Limits.class).hits(limit).count();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the pools are. */
    Path seeds() {
        return seeds;
    }

    /** A part that starts and stops with the server, by its simple name. */
    SmartLifecycle lifecycle(String name) {
        return context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(part -> part.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    FoldedRaces races() {
        return bean(FoldedRaces.class);
    }

    List<StoredEvent> historyOf(RaceId race) {
        return bean(RaceHistory.class).of(race, 0, 100_000);
    }

    List<Event> eventsOf(RaceId race) {
        return historyOf(race).stream().map(StoredEvent::event).toList();
    }

    String address() {
        return "127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Somebody not signed in. */
    public Api anonymous() {
        return new Api(address(), null);
    }

    /** Signs somebody in by name. */
    public Api as(String name, String role) {
        var token = anonymous()
                .post("/api/auth/local", "{\"twitch_username\": \"%s\", \"role\": \"%s\"}".formatted(name, role))
                .ok()
                .path("token")
                .asString();
        return new Api(address(), token);
    }

    /** Signs somebody in under a name nobody has had. */
    public Api somebody(String role) {
        return as("p" + UUID.randomUUID().toString().replace("-", "").substring(0, 20), role);
    }

    /** Handed over by name; no stereotype, lest the component scan finds it for other servers too. */
    public static class ReadSide {
        @Bean
        FoldedRaces foldedRaces(RaceHistory history) {
            return new FoldedRaces(history);
        }

        /** There is no page of an organization here: commands are answered with their position. */
        @Bean
        OrganizationReader noOrganizations() {
            return (organization, position, viewer) -> Mono.empty();
        }

        @Bean
        LiveRaceReader noLiveRaces() {
            return (liveRace, position, viewer) -> Mono.empty();
        }

        @Bean
        OrganizationRequestReader noOrganizationRequests() {
            return (organization, position, viewer) -> Mono.empty();
        }

        @Bean
        TournamentReader noTournaments() {
            return new NoTournamentPages();
        }

        @Bean
        UnreliablePolicy unreliablePolicy() {
            return new UnreliablePolicy();
        }

        @Bean
        UserRows userRows(AccountDirectory accounts) {
            return (user, admin) -> Mono.fromCallable(() -> {
                var person = accounts.byId(user).orElseThrow().person();
                return ReadModel.of(JsonMapper.shared()
                        .createObjectNode()
                        .put("id", user.toString())
                        .put("role", person.role().name().toLowerCase(Locale.ROOT)));
            });
        }
    }
}
