package dev.photofinish.command.liverace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.opening.Opening;
import dev.photofinish.command.liverace.opening.RoomOpening;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceStarted;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From a plan to a room with a race going on in it (tournaments §8.6, §8.7). */
class OpeningARoomTest extends LiveRaceStory {
    @Test
    void an_opening_whose_answer_is_lost_leads_to_no_second_room() {
        int before = at.site.racetime.rooms().size();
        at.site.racetime.server().faults().next("/o/alttpr/startrace", new Fault.AnswerLost());
        var race = at.schedule(at.tournament(pool, 1), pool);
        at.roomOf(race);
        assertThat(at.site.racetime.rooms()).hasSize(before + 1);
    }

    @Test
    void a_race_that_is_called_off_while_its_room_is_opened_leaves_none() {
        var race = at.schedule(at.tournament(pool, 1), pool, Duration.ofHours(3));
        at.send(race, new CancelLiveRace(race, null, at.boss, false, Instant.now()));
        assertThat(at.site.bean(RoomOpening.class).open(race, null)).isInstanceOf(Opening.NotWanted.class);
    }

    @Test
    void without_a_permalink_no_room_is_opened_and_it_is_tried_again() {
        var race = at.schedule(at.tournament(pool, 0), pool);
        await().until(() -> at.row(race).openingTries() > 0);
        assertThat(at.site.bean(RoomOpening.class).open(race, null))
                .isInstanceOfSatisfying(
                        Opening.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("The pool has no permalink"));
        at.send(race, new CancelLiveRace(race, null, at.boss, false, Instant.now()));
    }

    @Test
    void a_room_that_somebody_opens_was_opened_by_them() {
        var race = at.schedule(at.tournament(pool, 1), pool, Duration.ofHours(3));
        assertThat(at.site.bean(RoomOpening.class).open(race, at.boss)).isInstanceOf(Opening.Opened.class);
        assertThat(at.actors(race, LiveRaceRoomOpened.class)).containsExactly(at.boss.toString());
        at.roomOf(race);
    }

    @Test
    void at_its_time_the_bot_begins_the_race_with_those_who_are_ready() {
        var race = at.schedule(at.tournament(pool, 1), pool, Duration.ofSeconds(12));
        var slug = at.roomOf(race);
        at.member(kim);
        at.member(ola);
        room(slug).join(kim, ola, zed);
        room(slug).ready(kim, ola);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> room(slug).status().value().equals("pending"));
        at.site.racetime.advance(Duration.ofSeconds(16));
        at.awaitPhase(race, LiveRacePhase.IN_PROGRESS);
        assertThat(at.events(race, LiveRaceStarted.class).getFirst().participants())
                .hasSize(2);
    }

    @Test
    void when_too_few_are_ready_it_waits_a_while_and_calls_the_race_off() {
        var race = at.schedule(at.tournament(pool, 1), pool, Duration.ofSeconds(5));
        var slug = at.roomOf(race);
        await().atMost(Duration.ofSeconds(30)).until(() -> at.row(race).phase() == LiveRacePhase.CANCELLED);
        assertThat(at.row(race).cancelReason()).isEqualTo("not enough players");
        await().until(() -> room(slug).status().value().equals("cancelled"));
    }

    @Test
    void a_server_that_dies_between_the_opening_and_the_note_of_it_finds_its_room_again() {
        int before = at.site.racetime.rooms().size();
        at.site.racetime.server().faults().next("/o/alttpr/startrace", new Fault.AnswerLost());
        at.site.racetime.server().faults().always("/o/alttpr/data", new Fault.Hanging());
        var race = at.schedule(at.tournament(pool, 1), pool);
        await("the room").until(() -> at.site.racetime.rooms().size() == before + 1);

        at.restart(() -> at.site.racetime.server().faults().none());

        at.roomOf(race);
        assertThat(at.site.racetime.rooms()).hasSize(before + 1);
        assertThat(at.events(race, LiveRaceRoomOpened.class)).hasSize(1);
    }

    @Test
    void while_racetime_does_not_answer_the_opening_is_tried_again() {
        at.site.racetime.server().faults().always("/o/alttpr/startrace", new Fault.Answered(Reply.empty(503)));
        var race = at.schedule(at.tournament(pool, 1), pool);
        await("a try").until(() -> at.row(race).openingTries() > 0);
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.SCHEDULED);

        at.site.racetime.server().faults().none();

        at.roomOf(race);
        at.awaitPhase(race, LiveRacePhase.PENDING);
    }
}
