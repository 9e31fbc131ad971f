package dev.photofinish.command.notification;

import dev.photofinish.command.liverace.entry.StartLiveRace;
import dev.photofinish.command.liverace.result.RecordResults;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.command.liverace.room.NoteRoomOpened;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.liverace.scheduling.ScheduleLiveRace;
import dev.photofinish.command.liverace.scheduling.UpdateLiveRace;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.doubles.discord.PostedMessage;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceDeliveryRetried;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tournament with a channel of its own, whose live races are told of as their rooms would tell. */
final class League {
    static final Instant AT = Instant.parse("2099-01-01T18:00:00Z");

    final String channel = Long.toString(ThreadLocalRandom.current().nextLong(1L << 56, 1L << 60));
    final LiveRaceId race = new LiveRaceId(UUID.randomUUID());
    final Entrant kim = new Entrant("kim-" + race, "Kim");
    final Entrant ola = new Entrant("ola-" + race, "Ola");
    private final DiscordServer server;
    private final OrganizationId club = new OrganizationId(UUID.randomUUID());
    private final TournamentId tournament = new TournamentId(UUID.randomUUID());
    private final PoolId pool = new PoolId(UUID.randomUUID());
    private final AccountId boss = new AccountId(UUID.randomUUID());
    private final RacetimeRoomRef room;

    League(DiscordServer server, boolean announced, boolean hidesResults) {
        this.server = server;
        room = RacetimeRoomRef.of("alttpr", "room-" + race.value().toString().substring(0, 8));
        sql(
                "INSERT INTO organization (id, name, is_active, allow_async_live_races, live_race_account_age_days)"
                        + " VALUES (?, ?, TRUE, TRUE, 0)",
                club.value(),
                club.toString());
        var terms = terms(announced ? channel : null, true, hidesResults);
        send(tournament, new CreateTournament(tournament, club, terms, Instant.now()));
        send(tournament, new AddPool(tournament, pool, "Two *Bosses*", null, Instant.now()));
    }

    static TournamentTerms terms(@Nullable String channel, boolean active, boolean hidesResults) {
        return new TournamentTerms("Winter", null, active, hidesResults, channel, 1, -1, false, "alttpr", null, null);
    }

    void changeTo(TournamentTerms terms) {
        send(tournament, new ChangeTournament(tournament, _ -> terms, Instant.now()));
    }

    void schedule(@Nullable String title) {
        var terms = new LiveRaceTerms(AT, title, null, null, null, null);
        send(race, new ScheduleLiveRace(race, tournament, pool, terms, boss, Instant.now()));
    }

    void rename(String title) {
        send(race, new UpdateLiveRace(race, _ -> new LiveRaceTerms(AT, title, null, null, null, null), Instant.now()));
    }

    /** The first room, or another one in its place. */
    void open() {

        var permalink = new PermalinkId(UUID.randomUUID());
        send(race, new NoteRoomOpened(race, room, permalink, Duration.ofHours(24), Instant.now()));
    }

    /** With two accounts that are called like this. */
    void start(String kim, String ola) {
        join(this.kim, kim);
        join(this.ola, ola);
        startWithThem();
    }

    /** With those who were admitted as Kim and Ola. */
    void startWithThem() {
        send(race, new StartLiveRace(race, room.slug(), Instant.now(), List.of(kim, ola), Instant.now()));
    }

    /** For another moment than it was. */
    void move(Instant to) {
        send(race, new UpdateLiveRace(race, _ -> new LiveRaceTerms(to, null, null, null, null, null), Instant.now()));
    }

    void cancel(String reason) {
        send(race, new CancelLiveRace(race, reason, boss, false, Instant.now()));
    }

    /** Somebody who is there belongs to the club and is known on racetime.gg. */
    void admit(AccountId account, Entrant entrant, String... permissions) {
        sql("UPDATE account SET created_at = now() - interval '30 days' WHERE id = ?", account.value());
        link(account.value(), entrant);
        member(account.value(), permissions);
    }

    /** The run of somebody in the live race. */
    RunId run(AccountId account) {
        return new RunId(server.bean(JdbcClient.class)
                .sql("SELECT run_id FROM async_run WHERE live_race_id = ? AND account_id = ?")
                .params(race.value(), account.value())
                .query(UUID.class)
                .single());
    }

    OrganizationId club() {
        return club;
    }

    TournamentId tournament() {
        return tournament;
    }

    /** Times in seconds, of Kim and Ola. */
    void results(long... seconds) {
        var people = List.of(kim, ola);
        var rows = IntStream.range(0, seconds.length)
                .mapToObj(i -> new RoomRow(people.get(i), "done", Duration.ofSeconds(seconds[i])))
                .toList();
        var results = new RoomResults(room.slug(), false, Instant.now(), Instant.now(), rows);
        send(race, new RecordResults(race, results, true, Instant.now()));
    }

    void send(Object to, Object command) {
        server.bean(Commands.class).send(to, command, null).join();
    }

    /** What the bot has in the tournament's channel. */
    List<PostedMessage> posts() {
        return server.discord().postedByBot(channel);
    }

    List<String> titles() {
        return posts().stream().map(PostedMessage::title).toList();
    }

    /** How often the channel was written to, in whatever way. */
    long writes() {
        return server.discord().received("/channels/" + channel + "/messages").stream()
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    int asked() {
        return server.discord().received("/channels/" + channel + "/messages").size();
    }

    /** How often somebody had something told again. */
    long retried() {
        return server.bean(EventStore.class)
                .readEvents(race.toString())
                .asStream()
                .filter(message -> message.getPayload() instanceof LiveRaceDeliveryRetried)
                .count();
    }

    String room() {
        return room.slug();
    }

    AccountId boss() {
        return boss;
    }

    private void join(Entrant entrant, String name) {
        var account = UUID.randomUUID();
        sql(
                "INSERT INTO account (id, login, display_name, role, created_at)"
                        + " VALUES (?, ?, ?, 'USER', now() - interval '30 days')",
                account,
                account.toString(),
                name);
        link(account, entrant);
        member(account);
    }

    private void link(UUID account, Entrant entrant) {
        sql("DELETE FROM racetime_link WHERE account_id = ?", account);
        sql(
                "INSERT INTO racetime_link (account_id, racetime_id, racetime_name) VALUES (?, ?, ?)",
                account,
                entrant.racetimeId(),
                entrant.name());
    }

    private void member(UUID account, String... permissions) {
        sql(
                "INSERT INTO organization_member (organization_id, account_id, permissions) VALUES (?, ?, ?)",
                club.value(),
                account,
                permissions);
    }

    private void sql(String statement, Object... values) {
        server.bean(JdbcClient.class)
                .sql(statement)
                .params(Arrays.asList(values))
                .update();
    }
}
