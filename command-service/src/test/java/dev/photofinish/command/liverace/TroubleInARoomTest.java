package dev.photofinish.command.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.recording.ResultsLook;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.tournament.LiveRunResulted;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Servers that stop, a racetime.gg that does not answer, accounts that change hands (tournaments §13). */
class TroubleInARoomTest extends LiveRaceStory {
    @Test
    void a_race_goes_on_through_a_restart_and_nothing_happens_twice() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        room(slug).done(kim, Duration.ofHours(1));
        at.restart();
        room(slug).forfeit(ola);
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        await().untilAsserted(() ->
                assertThat(at.events(runOf(race, ola), LiveRunResulted.class)).hasSize(1));
        assertThat(at.events(runOf(race, kim), LiveRunResulted.class)).hasSize(1);
        assertThat(at.events(race, LiveRaceStarted.class)).hasSize(1);
        assertThat(at.events(race, LiveRaceRoomOpened.class)).hasSize(1);
    }

    @Test
    void a_countdown_that_went_by_unseen_keeps_the_seed_from_nobody() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = at.roomOf(race);
        at.member(kim);
        at.member(ola);
        room(slug).join(kim, ola);
        int before = at.site.racetime.said().size();

        at.restart(() -> start(slug, kim, ola));

        at.awaitPhase(race, LiveRacePhase.IN_PROGRESS);
        await().untilAsserted(() -> assertThat(at.site.racetime.said())
                .hasSizeGreaterThan(before)
                .last()
                .asString()
                .startsWith("The seed: https://seeds.example/"));
        assertThat(at.events(race, LiveRaceSeedRevealed.class)).hasSize(1);
    }

    @Test
    void results_that_cannot_be_read_at_the_end_are_read_as_soon_as_they_can_be() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        at.site.racetime.server().faults().always("/", new Fault.Answered(Reply.empty(503)));
        at.site.racetime.accepting(false);
        at.site.racetime.cutConnections();
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).done(ola, Duration.ofHours(2));
        await("an attempt").until(() -> at.site.racetime.connections() == 0);
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.IN_PROGRESS);

        at.site.racetime.server().faults().none();
        at.site.racetime.accepting(true);

        at.awaitPhase(race, LiveRacePhase.FINISHED);
        await().untilAsserted(() -> assertThat(at.events(race, LiveRaceFinished.class))
                .singleElement()
                .satisfies(end -> assertThat(end.finisherCount()).isEqualTo(2)));
    }

    @Test
    void that_results_cannot_be_read_is_told_once_however_often_it_is_tried() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        at.site.racetime.server().faults().always("/" + slug + "/data", new Fault.Answered(Reply.empty(403)));
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).forfeit(ola);
        await().untilAsserted(() ->
                assertThat(at.events(race, LiveRaceRecordingAttempted.class)).hasSize(1));

        var now = Instant.now();
        var look = at.site.bean(ResultsLook.class);
        assertThat(look.due(race + "/" + now.toEpochMilli(), now)).isPresent();
        at.site.racetime.server().faults().none();
        look.due(race + "/" + now.toEpochMilli(), now);

        at.awaitPhase(race, LiveRacePhase.FINISHED);
        assertThat(at.events(race, LiveRaceRecordingAttempted.class))
                .singleElement()
                .satisfies(tried -> {
                    assertThat(tried.outcome()).isEqualTo(RecordingOutcome.FAILED);
                    assertThat(tried.detail()).contains("403");
                });
        assertThat(at.actors(race, LiveRaceRecordingAttempted.class)).containsOnlyNulls();
    }

    @Test
    void a_token_that_ends_during_a_long_race_is_renewed_and_the_bot_hears_and_acts_on() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        at.site.awaitConnections(1);
        int tokens = at.site.racetime.tokensGiven();
        at.site.racetime.expireTokens();
        room(slug).done(kim, Duration.ofHours(6));
        await().untilAsserted(() ->
                assertThat(at.events(runOf(race, kim), LiveRunResulted.class)).hasSize(1));

        at.send(race, new CancelLiveRace(race, "far too long", at.boss, true, Instant.now()));

        await().untilAsserted(() -> assertThat(room(slug).status().value()).isEqualTo("cancelled"));
        assertThat(at.site.racetime.tokensGiven()).isGreaterThan(tokens);
    }

    @Test
    void who_deletes_their_racetime_account_in_mid_race_has_forfeited_and_the_others_are_recorded() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        var kims = runOf(race, kim);
        room(slug).deleteAccount(kim);
        room(slug).done(ola, Duration.ofHours(2));
        room(slug).forfeit(kim);
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        await().untilAsserted(() -> assertThat(at.events(kims, LiveRunResulted.class))
                .last()
                .satisfies(result -> assertThat(result.outcome()).isEqualTo(LiveRaceOutcome.FORFEITED)));
        assertThat(at.events(runOf(race, ola), LiveRunResulted.class).getLast().outcome())
                .isEqualTo(LiveRaceOutcome.FINISHED);
    }

    @Test
    void a_run_stays_with_whom_it_began_with_when_the_racetime_account_is_linked_to_another() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        var kims = runOf(race, kim);
        at.sql("DELETE FROM racetime_link WHERE racetime_id = ?", kim.id());
        var other = at.member(kim);
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).forfeit(ola);
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        await().untilAsserted(
                        () -> assertThat(at.events(kims, LiveRunResulted.class)).hasSize(1));
        assertThat(at.events(LiveRuns.of(race, other))).isEmpty();
    }
}
