package dev.photofinish.standalone.liverace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live race comes out the same whatever comes in between, and nothing of it happens twice (tournaments §13). */
class LiveRaceTaleTest {
    @TempDir
    private static Path folder;

    private static RacingServer server;

    @BeforeAll
    static void startServer() {
        server = new RacingServer(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void whoeverMayRaceGetsARunAndAScore() {
        endsWell(new LiveRaceTale(server, "undisturbed").told(() -> {}));
    }

    @Test
    void connectionsThatAreCutAfterEveryStepChangeNothing() {
        endsWell(new LiveRaceTale(server, "cut").told(server.racetime()::cutConnections));
    }

    @Test
    void killsOfTheServerAfterEveryStepChangeNothing() {
        endsWell(new LiveRaceTale(server, "killed").told(server::killAndStartAgain));
    }

    private static void endsWell(LiveRaceTale tale) {
        everybodyIsInTheLeaderboard(tale.pages());
        everythingHappenedOnce(tale);
        everythingWasSaidOnce(tale);
    }

    private static void everybodyIsInTheLeaderboard(LiveRacePages pages) {
        assertThat(pages.leaderboard())
                .containsExactlyInAnyOrder(
                        "1 ann 100.000, 1 finished, 0 forfeited, live: true",
                        "2 ben 0.000, 0 finished, 1 forfeited, live: true",
                        "2 cleo 0.000, 0 finished, 1 forfeited, live: true",
                        "2 mia 0.000, 0 finished, 1 forfeited, live: false");
        assertThat(pages.participants("place")).containsEntry("ann", "1").hasSize(3);
        assertThat(pages.outcomesOfTheRejected()).containsEntry("mia", "done").containsEntry("zed", "done");
    }

    private static void everythingHappenedOnce(LiveRaceTale tale) {
        assertThat(tale.roomsOpened()).hasSize(1);
        assertThat(tale.factsOfTheRace())
                .containsExactlyInAnyOrder(
                        "LiveRaceScheduled",
                        "LiveRaceRoomOpened",
                        "LiveRaceParticipantReserved",
                        "LiveRaceParticipantReserved",
                        "LiveRaceParticipantReserved",
                        "LiveRaceParticipantRejected",
                        "LiveRaceParticipantRejected",
                        "LiveRaceSeedRevealed",
                        "LiveRaceStarted",
                        "LiveRaceResultsNoted",
                        "LiveRaceResultsNoted",
                        "LiveRaceResultsNoted",
                        "LiveRaceFinished",
                        "LiveRaceFinalized");
        assertThat(tale.factsOfTheRoom())
                .containsOnlyOnce("RacetimeBotCreatedRace", "RacetimeRoomClosed")
                .doesNotContain("RacetimeBotJoinedRace", "RacetimeEntrantLeft");
        assertThat(tale.factsOfTheRoom().stream().filter("RacetimeRaceStatusChanged"::equals))
                .hasSize(3);
        assertThat(tale.factsOfTheRunOf("ann"))
                .containsExactly("LiveRunReserved", "LiveRunBegun", "LiveRunResulted", "AsyncRunReviewed");
        assertThat(tale.factsOfTheRunOf("ben")).containsExactly("LiveRunReserved", "LiveRunBegun", "LiveRunResulted");
        assertThat(tale.factsOfTheRunOf("cleo")).containsExactly("LiveRunReserved", "LiveRunBegun", "LiveRunResulted");
    }

    private static void everythingWasSaidOnce(LiveRaceTale tale) {
        assertThat(tale.said()).doesNotHaveDuplicates();
        assertThat(tale.said()).containsOnlyOnce("The seed: " + tale.club().unplayed);
        assertThat(tale.said().stream().filter(line -> line.startsWith("Welcome")))
                .hasSize(1);
        for (var outsider : List.of(tale.club().miaThere, tale.club().zedThere)) {
            assertThat(server.racetime().saidTo(outsider)).hasSize(1);
        }
    }
}
