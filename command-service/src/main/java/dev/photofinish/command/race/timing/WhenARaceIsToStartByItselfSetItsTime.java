package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.race.lookup.RaceSchedule;
import dev.photofinish.command.race.lookup.RaceSchedules;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When a race is planned or replanned to start by itself, its planned time and the end of its grace time are set. */
@Component
final class WhenARaceIsToStartByItselfSetItsTime implements Policy {
    private final RaceSchedules schedules;
    private final Deadlines deadlines;
    private final RaceTiming timing;

    WhenARaceIsToStartByItselfSetItsTime(RaceSchedules schedules, Deadlines deadlines, RaceTiming timing) {
        this.schedules = schedules;
        this.deadlines = deadlines;
        this.timing = timing;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        switch (event.event()) {
            case RaceScheduled scheduled ->
                schedules.automatic(scheduled.raceId()).ifPresent(this::set);
            case AutomaticStartChanged changed ->
                schedules.automatic(changed.raceId()).ifPresent(this::set);
            case RaceReset reset -> schedules.automatic(reset.raceId()).ifPresent(this::set);
            default -> {}
        }
        return List.of();
    }

    private void set(RaceSchedule schedule) {
        set(schedule, schedule.scheduledAt());
        if (schedule.latest() != null) {
            set(schedule, schedule.latest());
        }
    }

    private void set(RaceSchedule schedule, Instant start) {
        var due = start.minus(timing.automaticCountdown());
        deadlines.set(AutomaticStart.KIND, schedule.race() + ":" + due.toEpochMilli(), due);
    }
}
