package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.race.lifecycle.CompleteCountdown;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.store.Commands;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A countdown is at its end: the race starts. */
@Component
final class CountdownEnd implements Deadline {
    static final String KIND = "countdown";

    private final Commands commands;
    private final Fresh fresh;

    CountdownEnd(Commands commands, Fresh fresh) {
        this.commands = commands;
        this.fresh = fresh;
    }

    static String subject(CountdownStarted counting) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, counting.startsAt());
        return counting.raceId() + ":" + counting.attempt() + ":" + micros;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split(":", -1);
        var race = RaceId.of(parts[0]);
        var startsAt = Instant.EPOCH.plus(Long.parseLong(parts[2]), ChronoUnit.MICROS);
        commands.send(race, new CompleteCountdown(race, Integer.parseInt(parts[1]), startsAt, fresh.now()), null)
                .handle((receipt, failure) -> Refusals.settle(failure))
                .join();
        return Optional.empty();
    }
}
