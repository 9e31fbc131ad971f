package dev.photofinish.standalone.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.demo.DemoPace;
import dev.photofinish.doubles.demo.DemoSeason;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.doubles.racetime.RoomStatus;
import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a newcomer sees of live races with {@code run --demo}, at many times the speed. */
class DemoSeasonTest extends ServerStory {
    private static final DemoPace FAST = new DemoPace(Duration.ofMillis(10), Duration.ofMillis(200), Duration.ZERO);
    private static final Duration COUNTDOWN = Duration.ofSeconds(16);

    private final RacetimeDouble racetime = new RacetimeDouble(Clock.systemUTC());

    @Override
    protected List<String> moreOptions() {
        var bot = DemoSeason.bot(racetime);
        var options = new ArrayList<>(racetime.options());
        options.add("--photofinish.racetime.link.client-id=" + bot.clientId());
        options.add("--photofinish.racetime.link.client-secret=" + bot.clientSecret());
        options.add("--photofinish.liveraces.look-again=200ms");
        return options;
    }

    @AfterAll
    void leaveRacetime() {
        racetime.close();
    }

    @Test
    void aLeagueHoldsOneLiveRaceAfterTheOtherUpToResultsThatStand() {
        var said = new CopyOnWriteArrayList<String>();
        var season = new DemoSeason(server, racetime, FAST, said::add);

        held(season);
        held(season);

        var boss = Api.as(server, "demo_league", "admin");
        assertThat(boss.get("/api/organizations").ok().get("items")).hasSize(1);
        var races = said.stream()
                .map(line -> line.replaceAll(".*/live-races/([0-9a-f-]+);.*", "$1"))
                .map(id -> "/api/async-tournaments/live-races/" + id)
                .toList();
        assertThat(races)
                .hasSize(2)
                .allSatisfy(race -> await().untilAsserted(() -> {
                    assertThat(boss.get(race).ok().get("results_state").asString())
                            .isEqualTo("final");
                    var people = boss.get(race + "/participants").ok();
                    assertThat(people.get("items")).hasSize(7);
                    assertThat(people.at("/rejected/0/racetime_name").asString())
                            .isEqualTo("passingpip");
                }));
        assertThat(boss.get(races.getLast()).ok().get("match_title").asString()).isEqualTo("Week 2");
    }

    /** Its countdown passes at once. */
    private void held(DemoSeason season) {
        int before = racetime.rooms().size();
        var race = CompletableFuture.runAsync(() -> holdOne(season));
        await("the countdown").until(() -> race.isDone() || countsDown(before));
        racetime.advance(COUNTDOWN);
        race.join();
    }

    private boolean countsDown(int room) {
        var rooms = racetime.rooms();
        return rooms.size() > room && racetime.room(rooms.get(room)).status() == RoomStatus.PENDING;
    }

    private static void holdOne(DemoSeason season) {
        try {
            season.holdOne();
        } catch (IOException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
