package dev.photofinish.standalone.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.racetime.RoomControl;
import dev.photofinish.doubles.racetime.RoomStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A live race from its planning to the verdict of a reviewer: who may race finishes, forfeits and is disqualified, and two
 * who may not are faster than all of them. After every action something may come in between.
 */
final class LiveRaceTale {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    /** The shortest that a room may open before a race, and a moment. */
    private static final Duration AHEAD = Duration.ofMinutes(5).plusSeconds(2);

    private static final Duration COUNTDOWN = Duration.ofSeconds(10);

    private final RacingServer server;
    private final Club club;
    private final int roomsBefore;
    private final int linesBefore;
    private LiveRacePages pages;

    LiveRaceTale(RacingServer server, String club) {
        this.server = server;
        this.club = new Club(server, club);
        roomsBefore = server.racetime().rooms().size();
        linesBefore = server.racetime().said().size();
    }

    LiveRaceTale told(Interruption interruption) {
        for (var step : steps()) {
            step.action().run();
            interruption.strike();
            await(step.what())
                    .atMost(PATIENCE)
                    .pollInterval(LOOK_EVERY)
                    .untilAsserted(() -> step.outcome().run());
        }
        return this;
    }

    private List<Step> steps() {
        return List.of(
                new Step("a live race is planned, and its room opens", this::plan, this::theRoomIsOpen),
                new Step("people join", this::join, this::thoseWhoMayRaceHaveAPlace),
                new Step("all are ready", this::ready, this::theSeedIsRevealed),
                new Step("the countdown is over", this::countdownEnds, this::theirRunsHaveBegun),
                new Step("one finishes", () -> room().done(club.annThere, Duration.ofHours(1)), this::annHasFinished),
                new Step("one forfeits", () -> room().forfeit(club.benThere), () -> stands("ben", "forfeit")),
                new Step(
                        "one is disqualified",
                        () -> room().disqualify(club.cleoThere),
                        () -> stands("cleo", "disqualified")),
                new Step("those who may not race finish", this::othersFinish, this::resultsAreProvisional),
                new Step("racetime.gg records the race", () -> room().record(), this::resultsAreFinal),
                new Step("a reviewer accepts", this::accept, this::nothingIsLeftToReview));
    }

    private void plan() {
        var body = Map.of(
                "pool_id",
                club.pool,
                "scheduled_at",
                Instant.now().plus(AHEAD).toString(),
                "match_title",
                "Finals",
                "race_room_profile_id",
                club.profile);
        var planned = club.boss.post(club.tournament + "/live-races", body).ok();
        pages = new LiveRacePages(club, planned.get("id").asString());
        assertThat(planned.get("status").asString()).isEqualTo("scheduled");
    }

    private void theRoomIsOpen() {
        assertThat(pages.race("status")).isEqualTo("pending");
        assertThat(pages.race("racetime_slug")).isEqualTo(slug());
        assertThat(said()).anyMatch(line -> line.startsWith("Welcome to Finals"));
        ourBotIsThere();
    }

    private void join() {
        room().join(club.annThere, club.benThere, club.cleoThere, club.miaThere, club.zedThere);
    }

    private void thoseWhoMayRaceHaveAPlace() {
        assertThat(pages.participants("status"))
                .containsOnly(entry("ann", "pending"), entry("ben", "pending"), entry("cleo", "pending"));
        assertThat(pages.rejected())
                .containsOnly(entry("mia", "POOL_LIMIT_REACHED"), entry("zed", "RACETIME_NOT_LINKED"));
        assertThat(server.racetime().saidTo(club.miaThere)).isNotEmpty();
        assertThat(server.racetime().saidTo(club.zedThere)).isNotEmpty();
        assertThat(club.ann.get(pages.address()).ok().get("permalink_url").isNull())
                .isTrue();
        ourBotIsThere();
    }

    private void ready() {
        room().ready(club.annThere, club.benThere, club.cleoThere, club.miaThere, club.zedThere);
        assertThat(room().status()).isEqualTo(RoomStatus.PENDING);
    }

    private void theSeedIsRevealed() {
        assertThat(club.ann.get(pages.address()).ok().get("permalink_url").asString())
                .isEqualTo(club.unplayed);
        assertThat(said()).contains("The seed: " + club.unplayed);
        ourBotIsThere();
    }

    private void countdownEnds() {
        server.racetime().advance(COUNTDOWN);
    }

    private void theirRunsHaveBegun() {
        assertThat(pages.race("status")).isEqualTo("in_progress");
        assertThat(pages.participants("status"))
                .containsOnly(entry("ann", "in_progress"), entry("ben", "in_progress"), entry("cleo", "in_progress"));
        ourBotIsThere();
    }

    private void annHasFinished() {
        stands("ann", "finished");
        assertThat(pages.participants("finish_time")).contains(entry("ann", "PT1H"));
    }

    private void stands(String person, String status) {
        assertThat(pages.participants("status")).contains(entry(person, status));
        ourBotIsThere();
    }

    private void othersFinish() {
        room().done(club.miaThere, Duration.ofMinutes(40));
        room().done(club.zedThere, Duration.ofMinutes(50));
        assertThat(room().status()).isEqualTo(RoomStatus.FINISHED);
    }

    private void resultsAreProvisional() {
        assertThat(pages.race("status")).isEqualTo("finished");
        assertThat(pages.race("results_state")).isEqualTo("provisional");
        assertThat(pages.participants("place")).contains(entry("ann", "1"));
        assertThat(pages.queued()).hasSize(1);
        ourBotIsThere();
    }

    private void resultsAreFinal() {
        assertThat(pages.race("results_state")).isEqualTo("final");
        assertThat(server.racetime().connections()).isZero();
    }

    private void accept() {
        club.rita
                .patch(pages.run("ann") + "/review", Map.of("review_status", "accepted"))
                .ok();
    }

    private void nothingIsLeftToReview() {
        assertThat(pages.queued()).isEmpty();
        assertThat(club.ann.get(pages.run("ann")).ok().get("review_status").asString())
                .isEqualTo("accepted");
    }

    private void ourBotIsThere() {
        assertThat(server.racetime().connections()).isOne();
    }

    private RoomControl room() {
        return server.racetime().room(slug());
    }

    private String slug() {
        return roomsOpened().getFirst();
    }

    /** Rooms there are since. */
    List<String> roomsOpened() {
        var rooms = server.racetime().rooms();
        return rooms.subList(roomsBefore, rooms.size());
    }

    /** What our bot said since, to everybody or to one. */
    List<String> said() {
        var lines = server.racetime().said();
        return lines.subList(linesBefore, lines.size());
    }

    LiveRacePages pages() {
        return pages;
    }

    Club club() {
        return club;
    }

    List<String> factsOfTheRace() {
        return server.facts().of(pages.id());
    }

    List<String> factsOfTheRoom() {
        return server.facts().ofRoom(slug());
    }

    List<String> factsOfTheRunOf(String person) {
        return server.facts().of(pages.run(person).replace(Club.TOURNAMENTS + "runs/", ""));
    }
}
