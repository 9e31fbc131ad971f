package dev.photofinish.command.liverace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.opening.Opening;
import dev.photofinish.command.liverace.opening.RoomOpening;
import dev.photofinish.command.liverace.recording.ResultsLook;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is heard of racetime.gg for hours, whatever is due meanwhile (tournaments §13, case 11). */
class RacetimeIsSilentTest extends LiveRaceStory {
    private static final Duration OUTAGE = Duration.ofHours(2);

    @AfterEach
    void racetime_is_heard_again() {
        at.site.racetime.accepting(true);
    }

    @Test
    void a_room_is_tried_to_be_opened_until_its_race_should_have_begun_and_can_be_later() {
        silence();
        var race = at.schedule(at.tournament(pool, 1), pool, OUTAGE.plusHours(1));
        var start = at.row(race).terms().scheduledAt().truncatedTo(ChronoUnit.MILLIS);

        var tries = moments("live-race-opening", race + "/" + start.toEpochMilli() + "/1", start.minus(OUTAGE), start);

        assertThat(tries)
                .startsWith(
                        start.minus(OUTAGE),
                        start.minus(OUTAGE).plusSeconds(5),
                        start.minus(OUTAGE).plusSeconds(20),
                        start.minus(OUTAGE).plusSeconds(50),
                        start.minus(OUTAGE).plusSeconds(110),
                        start.minus(OUTAGE).plusSeconds(170))
                .endsWith(start)
                .hasSizeLessThan(130);
        assertThat(at.events(race, LiveRaceRoomOpeningFailed.class))
                .singleElement()
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo("racetime.gg answered 503"));
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.SCHEDULED);
        at.site.racetime.server().faults().none();
        assertThat(at.site.bean(RoomOpening.class).open(race, null)).isInstanceOf(Opening.Opened.class);
        at.send(race, new CancelLiveRace(race, null, at.boss, true, Instant.now()));
    }

    @Test
    void a_race_that_cannot_be_seen_at_its_time_is_given_up_only_when_it_is_seen_not_to_begin() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var subject = race + "/" + at.roomOf(race);
        var late = at.row(race).terms().scheduledAt().plus(OUTAGE);
        silence();

        assertThat(at.deadline("live-race-agenda").due(subject, late)).isPresent();
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.PENDING);

        at.site.racetime.server().faults().none();
        assertThat(at.deadline("live-race-agenda").due(subject, late)).isEmpty();
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.CANCELLED);
    }

    @Test
    void results_are_asked_for_as_long_as_it_takes_and_recorded_then() {
        var race = at.schedule(at.tournament(pool, 1), pool);
        var slug = running(race);
        silence();
        at.site.racetime.accepting(false);
        at.site.racetime.cutConnections();
        room(slug).done(kim, Duration.ofHours(1));
        room(slug).done(ola, Duration.ofHours(2));
        var over = Instant.now();
        var subject = race + "/" + over.toEpochMilli();

        var asked = moments(ResultsLook.KIND, subject, over, over.plus(OUTAGE));

        assertThat(asked).hasSizeBetween(120, 300);
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.IN_PROGRESS);
        at.site.racetime.server().faults().none();
        at.deadline(ResultsLook.KIND).due(subject, over.plus(OUTAGE));
        assertThat(at.row(race).phase()).isEqualTo(LiveRacePhase.FINISHED);
        assertThat(at.events(race, LiveRaceFinished.class))
                .singleElement()
                .satisfies(end -> assertThat(end.finisherCount()).isEqualTo(2));
    }

    private static void silence() {
        at.site.racetime.server().faults().always("/", new Fault.Answered(Reply.empty(503)));
    }

    /** When it was dealt with, from one moment on until it is over or the other has come. */
    private static List<Instant> moments(String kind, String subject, Instant from, Instant to) {
        var moments = new ArrayList<Instant>();
        var deadline = at.deadline(kind);
        for (var next = Optional.of(from);
                next.filter(moment -> !moment.isAfter(to)).isPresent(); ) {
            moments.add(next.get());
            next = deadline.due(subject, next.get());
        }
        return moments;
    }
}
