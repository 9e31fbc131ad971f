package dev.photofinish.command.liverace;

import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.racetime.link.RacetimeLinks;
import dev.photofinish.command.tournament.run.DrawAsyncRun;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RoomControl;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.store.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Live races over a real PostgreSQL and a stand-in for racetime.gg, and the people who race in them. */
abstract class LiveRaceStory {
    private static int people;

    static LiveRaceSite at;

    final PoolId pool = new PoolId(UUID.randomUUID());
    final Person kim = person("Kim");
    final Person ola = person("Ola");
    final Person zed = person("Zed");
    final Person ned = person("Ned");

    @BeforeAll
    static void open() {
        at = LiveRaceSite.shared();
    }

    @AfterEach
    void nothingIsLeftOver() {
        at.site.racetime.server().faults().none();
        at.site.racetime.rooms().stream().map(at.site.racetime::room).forEach(room -> {
            if (!room.status().value().matches("finished|cancelled|partitioned")) {
                room.cancel();
            }
            room.record();
        });
        at.site.awaitConnections(0);
    }

    String running(LiveRaceId race) {
        var slug = at.roomOf(race);
        at.member(kim);
        at.member(ola);
        room(slug).join(kim, ola);
        start(slug, kim, ola);
        at.awaitPhase(race, LiveRacePhase.IN_PROGRESS);
        return slug;
    }

    static void start(String slug, Person... racing) {
        room(slug).ready(racing);
        room(slug).begin();
        at.site.racetime.advance(Duration.ofSeconds(16));
    }

    CompletableFuture<Receipt> drawn(TournamentId tournament, AccountId account) {
        var run = new RunId(UUID.randomUUID());
        var now = Instant.now();
        return at.sending(run, new DrawAsyncRun(run, tournament, pool, account, now.plusSeconds(1_200), now));
    }

    static RunId runOf(LiveRaceId race, Person person) {
        return runOf(
                race,
                ((RacetimeUser.Linked) at.site
                                .bean(RacetimeLinks.class)
                                .among(List.of(person.id()))
                                .get(person.id()))
                        .account());
    }

    static RunId runOf(LiveRaceId race, AccountId account) {
        return LiveRuns.of(race, account);
    }

    static RoomControl room(String slug) {
        return at.site.racetime.room(slug);
    }

    static Person person(String name) {
        return at.site.racetime.person(name + ++people);
    }
}
