package dev.photofinish.store.command;

import dev.photofinish.store.RefusedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** How long commands take to be handled, by name and outcome. Of each name the timers are made with the first command. */
final class CommandTimers {
    private record Timers(Timer done, Timer refused, Timer failed) {}

    private final MeterRegistry meters;
    private final ClassValue<Timers> byCommand = new ClassValue<>() {
        @Override
        protected Timers computeValue(Class<?> command) {
            return new Timers(timer(command, "done"), timer(command, "refused"), timer(command, "failed"));
        }
    };

    CommandTimers(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Handles the command and notes how that went. */
    <T> T time(Object command, Supplier<T> handling) {
        var timers = byCommand.get(command.getClass());
        var begun = Timer.start(meters);
        var outcome = timers.failed();
        try {
            var result = handling.get();
            outcome = timers.done();
            return result;
        } catch (RefusedException refused) {
            outcome = timers.refused();
            throw refused;
        } finally {
            begun.stop(outcome);
        }
    }

    /** The beginning of a handling that is noted with {@link #done}. */
    Timer.Sample begin() {
        return Timer.start(meters);
    }

    /** Notes that a command was handled, from that beginning on. */
    void done(Timer.Sample begun, Object command) {
        begun.stop(byCommand.get(command.getClass()).done());
    }

    private Timer timer(Class<?> command, String outcome) {
        return Timer.builder("photofinish.commands")
                .description("handling of commands")
                .tag("command", command.getSimpleName())
                .tag("outcome", outcome)
                .register(meters);
    }
}
