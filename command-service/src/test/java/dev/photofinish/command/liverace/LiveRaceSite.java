package dev.photofinish.command.liverace;

import static org.awaitility.Awaitility.await;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.scheduling.ScheduleLiveRace;
import dev.photofinish.command.racetime.watch.RacetimeSite;
import dev.photofinish.command.tournament.editing.AddPermalinks;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site with an organization that holds live races in a tournament of one pool. */
final class LiveRaceSite implements AutoCloseable {
    private static final class Holder {
        static final LiveRaceSite SHARED = new LiveRaceSite();
    }

    final RacetimeSite site = new RacetimeSite();
    final OrganizationId club = new OrganizationId(UUID.randomUUID());
    final AccountId boss = new AccountId(UUID.randomUUID());

    private LiveRaceSite() {
        SpringApplication.getShutdownHandlers().add(this::close);
        restart();
        sql(
                "INSERT INTO organization (id, name, is_active, allow_async_live_races, live_race_account_age_days)"
                        + " VALUES (?, 'Club', TRUE, TRUE, 7)",
                club.value());
    }

    /** The one that tests share. */
    static LiveRaceSite shared() {
        return Holder.SHARED;
    }

    void restart() {
        restart(() -> {});
    }

    /** The server does not see what happens meanwhile. */
    void restart(Runnable meanwhile) {
        site.stop();
        meanwhile.run();
        site.start(
                "--photofinish.liveraces.room-open=60m",
                "--photofinish.liveraces.look-again=1s",
                "--photofinish.liveraces.opening-shows-within=1s",
                "--photofinish.liveraces.start-grace=3s",
                "--photofinish.liveraces.finalize-after=3s");
    }

    /** A tournament of its own for a test, with as many seeds. */
    TournamentId tournament(PoolId pool, int seeds) {
        var tournament = new TournamentId(UUID.randomUUID());
        var terms =
                new TournamentTerms("Winter", null, true, false, null, 1, -1, false, RacetimeSite.CATEGORY, null, null);
        send(tournament, new CreateTournament(tournament, club, terms, Instant.now()));
        send(tournament, new AddPool(tournament, pool, "Standard", null, Instant.now()));
        if (seeds > 0) {
            var links = IntStream.range(0, seeds)
                    .mapToObj(n -> new Permalink(
                            new PermalinkId(UUID.randomUUID()), "https://seeds.example/" + UUID.randomUUID(), null))
                    .toList();
            send(tournament, new AddPermalinks(tournament, pool, links, Instant.now()));
        }
        return tournament;
    }

    /** A live race in less than an hour, whose room opens at once. */
    LiveRaceId schedule(TournamentId tournament, PoolId pool) {
        return schedule(tournament, pool, Duration.ofMinutes(50));
    }

    LiveRaceId schedule(TournamentId tournament, PoolId pool, Duration ahead) {
        var race = new LiveRaceId(UUID.randomUUID());
        var now = Instant.now();
        var terms = new LiveRaceTerms(now.plus(ahead), null, null, null, null, null);
        send(race, new ScheduleLiveRace(race, tournament, pool, terms, boss, now));
        return race;
    }

    /** Its room, once our bot is in it. */
    String roomOf(LiveRaceId race) {
        await("a room").until(() -> row(race).racetimeSlug() != null);
        var slug = Objects.requireNonNull(row(race).racetimeSlug());
        var parts = slug.split("/", 2);
        await("our bot")
                .until(() -> site.racetime.said().stream().anyMatch(line -> line.startsWith("Welcome"))
                        && !events(RacetimeRoomId.of(parts[0], parts[1])).isEmpty());
        return slug;
    }

    LiveRaceRow row(LiveRaceId race) {
        return site.bean(LiveRaces.class).byId(race).orElseThrow();
    }

    void awaitPhase(LiveRaceId race, LiveRacePhase phase) {
        await(phase.name()).until(() -> row(race).phase() == phase);
    }

    /** An old enough account that is linked to them, and a member. */
    AccountId member(Person person) {
        var account = linked(person);
        sql(
                "INSERT INTO organization_member (organization_id, account_id, permissions) VALUES (?, ?, '{}')",
                club.value(),
                account.value());
        return account;
    }

    AccountId linked(Person person) {
        var account = new AccountId(UUID.randomUUID());
        sql(
                "INSERT INTO account (id, login, role, created_at) VALUES (?, ?, 'USER', now() - interval '30 days')",
                account.value(),
                account.toString());
        sql(
                "INSERT INTO racetime_link (account_id, racetime_id, racetime_name) VALUES (?, ?, ?)",
                account.value(),
                person.id(),
                person.name());
        return account;
    }

    /** For letting its time come. */
    Deadline deadline(String kind) {
        return site.beans(Deadline.class).stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    void sql(String statement, Object... values) {
        site.bean(JdbcClient.class).sql(statement).params(values).update();
    }

    List<Object> events(Object aggregate) {
        return site.bean(EventStore.class)
                .readEvents(aggregate.toString())
                .asStream()
                .map(message -> (Object) message.getPayload())
                .toList();
    }

    <E> List<E> events(Object aggregate, Class<E> type) {
        return events(aggregate).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Who did each of what happened to it of that kind. */
    List<Object> actors(Object aggregate, Class<?> type) {
        return site.bean(EventStore.class)
                .readEvents(aggregate.toString())
                .asStream()
                .filter(message -> type.isInstance(message.getPayload()))
                .<Object>map(message -> message.getMetaData().get("actor"))
                .toList();
    }

    CompletableFuture<Receipt> sending(Object to, Object command) {
        return site.bean(Commands.class).send(to, command, null);
    }

    void send(Object to, Object command) {
        sending(to, command).join();
    }

    @Override
    public void close() {
        site.close();
    }
}
