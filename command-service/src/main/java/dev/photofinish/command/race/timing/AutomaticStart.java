package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.race.lifecycle.StartAutomatically;
import dev.photofinish.command.race.lookup.RaceSchedule;
import dev.photofinish.command.race.lookup.RaceSchedules;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a race that starts by itself starts now: at its planned time when everybody is ready, later as soon as the last
 * one is, and without them when the grace time is over. A countdown comes first, so that the start is on time.
 */
@Component
final class AutomaticStart implements Deadline {
    static final String KIND = "automatic-start";
    /** A deadline fires a little late; the start it was set for is not. */
    private static final Duration PROMPT = Duration.ofSeconds(1);

    private final RaceSchedules schedules;
    private final Readiness readiness;
    private final Commands commands;
    private final RaceTiming timing;
    private final Fresh fresh;

    AutomaticStart(RaceSchedules schedules, Readiness readiness, Commands commands, RaceTiming timing, Fresh fresh) {
        this.schedules = schedules;
        this.readiness = readiness;
        this.commands = commands;
        this.timing = timing;
        this.fresh = fresh;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        consider(RaceId.of(subject.substring(0, subject.indexOf(':'))));
        return Optional.empty();
    }

    /** Starts the race when its time has come. Blocks. */
    void consider(RaceId race) {
        schedules.automatic(race).ifPresent(this::consider);
    }

    private void consider(RaceSchedule schedule) {
        var now = fresh.now();
        var earliest = now.plus(timing.automaticCountdown());
        if (isDue(schedule.scheduledAt(), earliest) && readiness.everybody(schedule.race())) {
            start(schedule, schedule.scheduledAt(), earliest, now);
        } else if (schedule.latest() != null && isDue(schedule.latest(), earliest)) {
            start(schedule, schedule.latest(), earliest, now);
        }
    }

    private static boolean isDue(Instant planned, Instant earliest) {
        return !planned.isAfter(earliest);
    }

    private void start(RaceSchedule schedule, Instant planned, Instant earliest, Instant now) {
        var startsAt = planned.isBefore(earliest.minus(PROMPT)) ? earliest : planned;
        commands.send(schedule.race(), new StartAutomatically(schedule.race(), schedule.attempt(), startsAt, now), null)
                .handle((receipt, failure) -> Refusals.settle(failure))
                .join();
    }
}
