package dev.photofinish.command.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.opening.Opening;
import dev.photofinish.command.liverace.opening.RoomOpening;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.look.EligibilityLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Live races over a real PostgreSQL and a stand-in for racetime.gg, from the plan to results that stand (tournaments §13). */
class LiveRacesTest extends LiveRaceStory {
    @Test
    void a_race_opens_by_itself_is_run_and_recorded_and_its_results_stand() {
        var tournament = at.tournament(pool, 1);
        at.send(tournament, rules(tournament, null, true));
        var race = at.schedule(tournament, pool);
        var slug = at.roomOf(race);
        var kims = LiveRuns.of(race, at.member(kim));
        var olas = LiveRuns.of(race, at.member(ola));
        at.linked(zed);
        room(slug).join(kim, ola, zed, ned);

        await().untilAsserted(() -> {
            assertThat(at.events(race, LiveRaceParticipantReserved.class)).hasSize(2);
            assertThat(at.events(race, LiveRaceParticipantRejected.class))
                    .extracting(out -> out.rejected().reasons().getFirst())
                    .containsExactly("NOT_A_MEMBER", "RACETIME_NOT_LINKED");
            assertThat(at.site.racetime.saidTo(zed)).singleElement().asString().contains("Not a member");
            assertThat(at.site.racetime.saidTo(ned)).singleElement().asString().contains("Link it");
            assertThat(at.events(kims)).hasOnlyElementsOfType(LiveRunReserved.class);
        });
        var neds = LiveRuns.of(race, at.member(ned));
        start(slug, kim, ola, zed, ned);
        at.awaitPhase(race, LiveRacePhase.IN_PROGRESS);
        assertThat(at.site.racetime.said()).anyMatch(line -> line.startsWith("The seed: https://seeds.example/"));
        room(slug).done(zed, Duration.ofMinutes(40));
        room(slug).done(kim, Duration.parse("PT1H23M45.678901S"));
        room(slug).forfeit(ola);
        room(slug).done(ned, Duration.ofHours(2));

        at.awaitPhase(race, LiveRacePhase.FINISHED);
        await().untilAsserted(() -> assertThat(at.events(kims, LiveRunResulted.class))
                .singleElement()
                .satisfies(result -> assertThat(Duration.between(result.startedAt(), result.endedAt()))
                        .isEqualTo(Duration.parse("PT1H23M45.678901S"))));
        assertThat(at.events(olas, LiveRunResulted.class).getLast().outcome()).isEqualTo(LiveRaceOutcome.FORFEITED);
        assertThat(at.events(neds, LiveRunBegun.class)).hasSize(1);
        assertThat(at.events(race, LiveRaceFinished.class)).singleElement().satisfies(end -> {
            assertThat(end.finisherCount()).isEqualTo(2);
            assertThat(end.rejected())
                    .singleElement()
                    .satisfies(out -> assertThat(out.finishTime()).isEqualTo(Duration.ofMinutes(40)));
        });
        room(slug).record();
        await().untilAsserted(() -> assertThat(at.row(race).resultsState()).isEqualTo("final"));
        await().untilAsserted(() -> assertThat(at.events(kims)).last().isInstanceOf(LiveRunAccepted.class));
        assertThat(at.events(olas, LiveRunAccepted.class)).isEmpty();
    }

    @Test
    void how_old_an_account_must_be_says_the_tournament_else_the_organization_else_the_platform() {
        var tournament = at.tournament(pool, 1);
        var race = at.schedule(tournament, pool, Duration.ofHours(3));
        var thirtyDaysOld = at.member(kim);
        assertThat(eligible(race, thirtyDaysOld)).isTrue();
        at.send(tournament, rules(tournament, 60, false));
        assertThat(eligible(race, thirtyDaysOld)).isFalse();
        at.send(tournament, rules(tournament, null, false));
        at.sql("UPDATE organization SET live_race_account_age_days = 60 WHERE id = ?", at.club.value());
        assertThat(eligible(race, thirtyDaysOld)).isFalse();
        at.send(tournament, rules(tournament, 0, false));
        assertThat(eligible(race, thirtyDaysOld)).isTrue();
        at.send(tournament, rules(tournament, null, false));
        at.sql("UPDATE organization SET live_race_account_age_days = NULL WHERE id = ?", at.club.value());
        assertThat(eligible(race, thirtyDaysOld)).isTrue();
        at.sql("UPDATE account SET created_at = now() - interval '6 days' WHERE id = ?", thirtyDaysOld.value());
        assertThat(eligible(race, thirtyDaysOld)).isFalse();
    }

    @Test
    void no_room_is_opened_for_an_organization_that_the_bot_is_switched_off_for() {
        var race = at.schedule(at.tournament(pool, 1), pool, Duration.ofHours(3));
        at.sql("UPDATE organization SET racetime_bot = FALSE WHERE id = ?", at.club.value());
        try {
            assertThat(at.site.bean(RoomOpening.class).open(race, null))
                    .isInstanceOfSatisfying(
                            Opening.Failed.class,
                            failed -> assertThat(failed.reason()).contains("does not let our bot"));
        } finally {
            at.sql("UPDATE organization SET racetime_bot = NULL WHERE id = ?", at.club.value());
        }
        at.send(race, new CancelLiveRace(race, null, at.boss, false, Instant.now()));
    }

    @Test
    void a_finish_taken_back_in_time_counts_as_the_later_one() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        var kims = runOf(race, kim);
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).forfeit(ola);
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        room(slug).undo(kim);
        at.awaitPhase(race, LiveRacePhase.IN_PROGRESS);
        room(slug).done(kim, Duration.ofHours(2));
        at.awaitPhase(race, LiveRacePhase.FINISHED);

        await().untilAsserted(() -> assertThat(at.events(kims, LiveRunResulted.class))
                .extracting(LiveRunResulted::outcome)
                .containsExactly(LiveRaceOutcome.FINISHED, LiveRaceOutcome.RACING, LiveRaceOutcome.FINISHED));
        assertThat(at.events(race, LiveRaceResultsCorrected.class)).hasSize(1);
    }

    @Test
    void a_time_edited_silently_and_a_winner_disqualified_are_found() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).done(ola, Duration.ofHours(2));
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        room(slug).editSilently(ola, Duration.ofMinutes(90));
        await().untilAsserted(() -> assertThat(at.events(race, LiveRaceResultsCorrected.class))
                .extracting(one -> one.corrections().getFirst().after().time())
                .containsExactly(Duration.ofMinutes(90)));
        room(slug).disqualify(kim);
        await().untilAsserted(() -> assertThat(at.events(runOf(race, kim), LiveRunResulted.class)
                        .getLast()
                        .outcome())
                .isEqualTo(LiveRaceOutcome.DISQUALIFIED));
    }

    @Test
    void everybody_giving_up_ends_a_race_and_a_moderator_calls_it_off() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        room(slug).forfeit(kim);
        room(slug).forfeit(ola);
        at.awaitPhase(race, LiveRacePhase.FINISHED);
        assertThat(at.events(race, LiveRaceFinished.class).getFirst().finisherCount())
                .isZero();

        var other = new PoolId(UUID.randomUUID());
        var second = at.schedule(at.tournament(other, 1), other);
        var called = at.roomOf(second);
        room(called).join(kim, ola);
        start(called, kim, ola);
        at.awaitPhase(second, LiveRacePhase.IN_PROGRESS);
        room(called).cancel();
        at.awaitPhase(second, LiveRacePhase.CANCELLED);
        await().untilAsserted(
                        () -> assertThat(at.events(runOf(second, kim))).last().isInstanceOf(LiveRunVoided.class));
    }

    @Test
    void a_place_in_a_live_race_bars_other_runs_and_the_other_way_round() {
        var tournament = at.tournament(pool, 3);
        var first = at.schedule(tournament, pool);
        var slug = at.roomOf(first);
        var ada = at.member(kim);
        room(slug).join(kim);
        await().until(() -> !at.events(first, LiveRaceParticipantReserved.class).isEmpty());
        assertThat(drawn(tournament, ada).handle((done, failure) -> failure).join())
                .isInstanceOf(RefusedException.class)
                .hasMessage("ACTIVE_RUN");
        room(slug).leave(kim);
        await().until(() -> at.events(runOf(first, ada)).size() == 2);
        drawn(tournament, ada).join();
        room(slug).join(kim);
        await().untilAsserted(() -> assertThat(at.events(first, LiveRaceParticipantRejected.class))
                .singleElement()
                .satisfies(out -> assertThat(out.rejected().reasons()).contains("ACTIVE_RACE")));
    }

    @Test
    void a_race_that_is_called_off_is_so_in_its_room_and_its_places_are_free() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = at.roomOf(race);
        var ada = at.member(kim);
        room(slug).join(kim);
        await().until(() -> !at.events(race, LiveRaceParticipantReserved.class).isEmpty());
        at.send(race, new CancelLiveRace(race, "storm", at.boss, false, Instant.now()));
        await().untilAsserted(() -> assertThat(room(slug).status().value()).isEqualTo("cancelled"));
        await().untilAsserted(
                        () -> assertThat(at.events(runOf(race, ada))).last().isInstanceOf(LiveRunReleased.class));
        assertThat(at.site.racetime.said()).anyMatch(line -> line.endsWith("storm"));
    }

    @Test
    void of_two_races_at_once_a_player_has_a_place_in_one() {
        var tournament = at.tournament(pool, 3);
        var first = at.schedule(tournament, pool);
        var second = at.schedule(tournament, pool);
        at.member(kim);
        room(at.roomOf(first)).join(kim);
        await().until(() -> !at.events(first, LiveRaceParticipantReserved.class).isEmpty());
        room(at.roomOf(second)).join(kim);
        await().untilAsserted(() -> assertThat(at.events(second, LiveRaceParticipantRejected.class))
                .singleElement()
                .satisfies(out -> assertThat(out.rejected().reasons()).contains("ACTIVE_RACE")));
    }

    private static ChangeTournament rules(TournamentId tournament, @Nullable Integer days, boolean accepts) {
        return new ChangeTournament(tournament, same -> same, _ -> new LiveRules(days, accepts), Instant.now());
    }

    private static boolean eligible(LiveRaceId race, AccountId account) {
        return Objects.requireNonNull(at.site
                        .bean(EligibilityLookup.class)
                        .of(race, List.of(account), Instant.now())
                        .get(account))
                .eligible();
    }
}
