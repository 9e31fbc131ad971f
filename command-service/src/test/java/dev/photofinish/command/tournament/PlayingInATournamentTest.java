package dev.photofinish.command.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.tournament.editing.AddPermalinks;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.command.tournament.editing.DeleteTournament;
import dev.photofinish.command.tournament.editing.RemovePermalink;
import dev.photofinish.command.tournament.editing.RetirePermalink;
import dev.photofinish.command.tournament.run.DrawAsyncRun;
import dev.photofinish.command.tournament.run.ExtendAsyncRun;
import dev.photofinish.command.tournament.run.ForfeitAsyncRun;
import dev.photofinish.command.tournament.run.ReadyAsyncRun;
import dev.photofinish.command.tournament.run.ReattemptAsyncRun;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.Commands;
import dev.photofinish.store.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tournaments and runs in them over a real PostgreSQL, with their look-ups and deadlines. */
class PlayingInATournamentTest {
    private final CommandServer server = CommandServer.shared();
    private final Commands commands = server.bean(Commands.class);
    private final TournamentId tournament = new TournamentId(UUID.randomUUID());
    private final PoolId pool = new PoolId(UUID.randomUUID());
    private final AccountId ada = new AccountId(UUID.randomUUID());
    private List<Permalink> seeds;

    @BeforeEach
    void aTournamentWithTwoSeeds() {
        send(
                tournament,
                new CreateTournament(tournament, new OrganizationId(UUID.randomUUID()), terms(2), Instant.now()));
        send(tournament, new AddPool(tournament, pool, "Standard", null, Instant.now()));
        seeds = IntStream.range(0, 2)
                .mapToObj(n -> new Permalink(new PermalinkId(UUID.randomUUID()), "https://seeds.example/" + n, null))
                .toList();
        send(tournament, new AddPermalinks(tournament, pool, seeds, Instant.now()));
    }

    @Test
    void a_player_gets_each_seed_once_and_no_more_than_they_owe() {
        var drawn = new HashSet<PermalinkId>();
        for (int run = 0; run < 2; run++) {
            var id = draw(ada, Duration.ofMinutes(20));
            drawn.add(permalinkOf(id));
            send(id, new ForfeitAsyncRun(id, ada, Instant.now()));
        }
        assertThat(drawn).hasSize(2);
        assertRefused(drawing(ada), "POOL_USED_UP");
    }

    @Test
    void of_runs_wanted_at_once_a_player_gets_one() {
        var wanted = Stream.generate(() -> drawing(ada)).limit(8).toList();
        long given = wanted.stream()
                .filter(one -> one.handle((receipt, failure) -> failure == null).join())
                .count();
        assertThat(given).isOne();
        assertRefused(drawing(ada), "ACTIVE_RUN");
    }

    @Test
    void a_replaced_run_frees_its_place_and_a_seed_seen_before_comes_last() {
        var first = draw(ada, Duration.ofMinutes(20));
        send(first, new ForfeitAsyncRun(first, ada, Instant.now()));
        send(first, new ReattemptAsyncRun(first, ada, Instant.now()));
        var second = draw(ada, Duration.ofMinutes(20));
        assertThat(permalinkOf(second)).isNotEqualTo(permalinkOf(first));
        send(second, new ForfeitAsyncRun(second, ada, Instant.now()));
        var third = draw(ada, Duration.ofMinutes(20));
        assertThat(permalinkOf(third)).isEqualTo(permalinkOf(first));
    }

    @Test
    void a_retired_seed_is_drawn_no_more_and_a_played_one_cannot_be_removed() {
        var retired = seeds.getFirst().id();
        send(tournament, new RetirePermalink(tournament, pool, retired, Instant.now()));
        var drawn = Stream.generate(() -> draw(new AccountId(UUID.randomUUID()), Duration.ofMinutes(20)))
                .limit(6)
                .map(this::permalinkOf)
                .toList();
        assertThat(Set.copyOf(drawn)).containsExactly(seeds.getLast().id());
        assertRefused(
                commands.send(
                        tournament,
                        new RemovePermalink(tournament, pool, seeds.getLast().id(), Instant.now()),
                        null),
                "PERMALINK_PLAYED");
        send(tournament, new RemovePermalink(tournament, pool, retired, Instant.now()));
    }

    @Test
    void a_seed_played_far_less_often_comes_first() {
        send(tournament, new RetirePermalink(tournament, pool, seeds.getFirst().id(), Instant.now()));
        IntStream.range(0, 4).forEach(n -> draw(new AccountId(UUID.randomUUID()), Duration.ofMinutes(20)));
        var rare = new Permalink(new PermalinkId(UUID.randomUUID()), "https://seeds.example/rare", null);
        send(tournament, new AddPermalinks(tournament, pool, List.of(rare), Instant.now()));
        assertThat(permalinkOf(draw(ada, Duration.ofMinutes(20)))).isEqualTo(rare.id());
    }

    @Test
    void an_inactive_tournament_takes_no_runs_and_one_that_is_played_is_not_deleted() {
        draw(ada, Duration.ofMinutes(20));
        send(tournament, new ChangeTournament(tournament, _ -> terms(2, false), Instant.now()));
        assertRefused(drawing(new AccountId(UUID.randomUUID())), "TOURNAMENT_INACTIVE");
        assertRefused(
                commands.send(tournament, new DeleteTournament(tournament, Instant.now()), null), "RUNS_UNDER_WAY");
    }

    @Test
    void the_countdown_ends_by_itself() {
        var run = draw(ada, Duration.ofMinutes(20));
        var now = Instant.now();
        send(run, new ReadyAsyncRun(run, ada, Duration.ofMillis(300), now));
        await().untilAsserted(() -> assertThat(events(run))
                .filteredOn(AsyncRunStarted.class::isInstance)
                .extracting(event -> ((AsyncRunStarted) event).startedAt())
                .containsExactly(now.plusMillis(300)));
    }

    @Test
    void whoever_does_not_start_in_time_has_forfeited_and_may_play_again() {
        var run = draw(ada, Duration.ofMillis(400));
        await().untilAsserted(() -> assertThat(events(run))
                .last()
                .isInstanceOfSatisfying(
                        AsyncRunForfeited.class,
                        forfeited -> assertThat(forfeited.reason()).isEqualTo(ForfeitReason.NOT_STARTED)));
        draw(ada, Duration.ofMinutes(20));
    }

    @Test
    void an_extended_deadline_is_the_one_that_counts() {
        var run = draw(ada, Duration.ofMillis(700));
        send(run, new ExtendAsyncRun(run, Duration.ofHours(1), Instant.now()));
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> events(run).stream().noneMatch(AsyncRunForfeited.class::isInstance));
    }

    private RunId draw(AccountId account, Duration within) {
        var run = new RunId(UUID.randomUUID());
        var now = Instant.now();
        send(run, new DrawAsyncRun(run, tournament, pool, account, now.plus(within), now));
        return run;
    }

    private CompletableFuture<?> drawing(AccountId account) {
        var run = new RunId(UUID.randomUUID());
        var now = Instant.now();
        return commands.send(
                run, new DrawAsyncRun(run, tournament, pool, account, now.plusSeconds(1_200), now), account);
    }

    private void send(Object to, Object command) {
        commands.send(to, command, null).join();
    }

    private PermalinkId permalinkOf(RunId run) {
        return ((AsyncRunDrawn) events(run).getFirst()).permalinkId();
    }

    private List<?> events(RunId run) {
        return server.bean(EventStore.class)
                .readEvents(run.toString())
                .asStream()
                .map(message -> message.getPayload())
                .toList();
    }

    private static void assertRefused(CompletableFuture<?> sent, String code) {
        assertThatThrownBy(sent::join)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static TournamentTerms terms(int runsPerPool) {
        return terms(runsPerPool, true);
    }

    private static TournamentTerms terms(int runsPerPool, boolean active) {
        return new TournamentTerms("Winter", null, active, false, null, runsPerPool, -1, false, null, null, null);
    }
}
