package dev.photofinish.command.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps telling what there is to tell, on threads of its own: nobody ever waits for them. It does nothing when nothing is
 * switched on.
 */
@Component
final class PostOffice implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private static final Duration TIDIES_EVERY = Duration.ofMinutes(10);

    private final Postman postman;
    private final Deliveries deliveries;
    private final Couriers couriers;
    private final OutboxSettings settings;
    private final DeliveryMeters meters;
    private final Bell bell;
    private final Clock clock;
    private volatile List<Thread> threads = List.of();
    private volatile boolean running;

    PostOffice(
            Postman postman,
            Deliveries deliveries,
            Couriers couriers,
            OutboxSettings settings,
            DeliveryMeters meters,
            Bell bell,
            Clock clock) {
        this.postman = postman;
        this.deliveries = deliveries;
        this.couriers = couriers;
        this.settings = settings;
        this.meters = meters;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!couriers.parts().isEmpty()) {
            threads = IntStream.range(0, settings.atOnce())
                    .mapToObj(number -> Thread.ofPlatform()
                            .daemon()
                            .name("outbox-" + number)
                            .start(number == 0 ? this::deliverAndTidy : this::deliver))
                    .toList();
        }
    }

    private void deliver() {
        while (running) {
            deliverAll();
            pause();
        }
    }

    private void deliverAndTidy() {
        var tidied = Instant.MIN;
        while (running) {
            deliverAll();
            tidied = tidy(tidied);
            pause();
        }
    }

    /** Whoever finds something wakes a colleague, for there may be more. */
    private void deliverAll() {
        try {
            while (running && postman.deliverNext(bell::ring)) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException failure) {
            if (running) {
                log.warn("The outbox cannot be read; trying again", failure);
            }
        }
    }

    private Instant tidy(Instant last) {
        try {
            meters.counted(deliveries.count(DeliveryStatus.PENDING), deliveries.count(DeliveryStatus.FAILED));
            if (last.isBefore(clock.instant().minus(TIDIES_EVERY))) {
                postman.forget();
                return clock.instant();
            }
        } catch (RuntimeException failure) {
            if (running) {
                log.warn("The outbox cannot be tidied; trying again", failure);
            }
        }
        return last;
    }

    private void pause() {
        try {
            if (running) {
                bell.await(settings.lookEvery());
            }
        } catch (InterruptedException stopped) {
            // Only stopping interrupts, and that is looked at next.
        }
    }

    /** What is under way is broken off, and told again after the next start if need be. */
    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(PostOffice::join);
        threads = List.of();
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(ENDS_WITHIN)) {
                log.warn("{} does not end", thread.getName());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
