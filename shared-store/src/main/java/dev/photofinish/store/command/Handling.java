package dev.photofinish.store.command;

import dev.photofinish.store.Receipt;
import java.util.List;

/** How waiting commands are handled, and those who wait for them answered. */
final class Handling {
    private final CommandDispatch alone;
    private final JointDispatch together;
    private final CommandTimers timers;

    Handling(CommandDispatch alone, JointDispatch together, CommandTimers timers) {
        this.alone = alone;
        this.together = together;
        this.timers = timers;
    }

    /** Answers all of them, in order. */
    void handle(List<Pending> commands) {
        try {
            if (commands.size() == 1 || !together(commands)) {
                commands.forEach(this::alone);
            }
        } catch (RuntimeException | Error failure) {
            commands.forEach(pending -> pending.receipt().completeExceptionally(failure));
        }
    }

    private boolean together(List<Pending> commands) {
        var begun = timers.begin();
        var positions = together.handle(commands);
        for (int i = 0; i < positions.size(); i++) {
            timers.done(begun, commands.get(i).command());
            commands.get(i).receipt().complete(new Receipt(positions.get(i)));
        }
        return !positions.isEmpty();
    }

    private void alone(Pending pending) {
        try {
            pending.receipt()
                    .complete(timers.time(
                            pending.command(),
                            () -> alone.handle(pending.command(), pending.actor(), pending.effect())));
        } catch (RuntimeException | Error failure) {
            pending.receipt().completeExceptionally(failure);
        }
    }
}
