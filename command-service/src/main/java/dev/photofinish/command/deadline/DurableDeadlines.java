package dev.photofinish.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deadlines as rows, watched by db-scheduler. It only looks now and then, so that this node rings for what it has set
 * itself: a countdown ends on the second it promised.
 */
@Component
final class DurableDeadlines implements Deadlines, SmartLifecycle {
    /** What lies further ahead is found by looking. */
    private static final Duration RINGS_WITHIN = Duration.ofHours(2);
    /** One that waits for somebody else is interrupted, and done again by whoever comes next. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final Clock clock;
    private final Counter failed;
    private final ScheduledExecutorService bell = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());
    private volatile boolean running;

    DurableDeadlines(
            DataSource dataSource, List<Deadline> deadlines, DeadlineSettings settings, Clock clock, Limits limits) {
        this.clock = clock;
        this.failed = limits.hits(CommandLimit.DEADLINE_FAILED);
        List<Task<?>> tasks = deadlines.stream()
                .<Task<?>>map(deadline -> task(deadline, settings))
                .toList();
        scheduler = Scheduler.create(dataSource, tasks)
                .clock(clock::instant)
                .threads(settings.threads())
                .pollingInterval(settings.lookEvery())
                .failureLogging(LogLevel.WARN, true)
                .shutdownMaxWait(STOP_WITHIN)
                .build();
    }

    private Task<Void> task(Deadline deadline, DeadlineSettings settings) {
        return Tasks.custom(deadline.kind(), Void.class)
                .onFailureReschedule(FixedDelay.of(settings.tryAgainAfter()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(due(deadline, instance.getId())));
    }

    private Optional<Instant> due(Deadline deadline, String subject) {
        try {
            return deadline.due(subject, clock.instant());
        } catch (RuntimeException failure) {
            failed.increment();
            throw failure;
        }
    }

    private CompletionHandler<Void> completion(Optional<Instant> again) {
        again.ifPresent(this::ring);
        return (complete, operations) ->
                again.ifPresentOrElse(moment -> operations.reschedule(complete, moment), operations::remove);
    }

    @Override
    public void set(String kind, String subject, Instant due) {
        scheduler.scheduleIfNotExists(new TaskInstance<Void>(kind, subject), due);
        ring(due);
    }

    private void ring(Instant due) {
        var ahead = Duration.between(clock.instant(), due);
        if (running && ahead.compareTo(RINGS_WITHIN) < 0) {
            bell.schedule(
                    scheduler::triggerCheckForDueExecutions, Math.max(0, ahead.toMillis() + 1), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        bell.shutdownNow();
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
