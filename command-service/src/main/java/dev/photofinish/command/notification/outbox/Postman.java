package dev.photofinish.command.notification.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells one thing at a time, and notes what came of it. */
@Component
final class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Couriers couriers;
    private final OutboxSettings settings;
    private final DeliveryMeters meters;
    private final Clock clock;
    private final Backoff backoff;
    private final Backoff noticeBackoff;
    private final Pauses pauses;

    Postman(Outbox outbox, Couriers couriers, OutboxSettings settings, DeliveryMeters meters, Clock clock) {
        this.outbox = outbox;
        this.couriers = couriers;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        var random = RandomGenerator.getDefault();
        this.backoff = new Backoff(settings.firstPause(), settings.longestPause(), random);
        this.noticeBackoff = new Backoff(settings.firstPause(), settings.noticeLongestPause(), random);
        this.pauses = new Pauses(clock);
    }

    /** Tells the next thing, if there is any; blocks while the other side thinks. */
    boolean deliverNext(Runnable whenClaimed) {
        var next = outbox.claim(couriers.parts(), pauses.ready(couriers.parts()), settings.claimFor());
        next.ifPresent(delivery -> {
            whenClaimed.run();
            settle(delivery, attempt(delivery));
        });
        return next.isPresent();
    }

    /** Forgets what was told long ago. */
    void forget() {
        outbox.forgetSentBefore(clock.instant().minus(settings.keepFor()));
    }

    private Outcome attempt(Delivery delivery) {
        try {
            return couriers.deliver(delivery);
        } catch (RuntimeException failure) {
            if (Thread.interrupted() || failure.getCause() instanceof InterruptedException) {
                return new Outcome.Later("The server stopped", null, delivery.startedAt());
            }
            log.warn("A {} of {} could not be told", delivery.part(), delivery.about(), failure);
            return new Outcome.Later("Something went wrong here", null, delivery.startedAt());
        }
    }

    private void settle(Delivery delivery, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent _ -> {
                outbox.sent(delivery);
                meters.sent();
            }
            case Outcome.Nothing _ -> outbox.drop(delivery);
            case Outcome.Refused(String reason) -> fail(delivery, reason);
            case Outcome.Later later -> postpone(delivery, later);
        }
    }

    private void postpone(Delivery delivery, Outcome.Later later) {
        var asked = later.notBefore();
        if (asked != null) {
            pauses.pause(couriers.alongWith(delivery.part()), asked);
        }
        var next = clock.instant().plus(pauses(delivery).after(delivery.tries(), asked));
        if (ends(delivery, next)) {
            fail(delivery, later.reason());
        } else {
            outbox.postpone(delivery, later, next);
        }
    }

    private Backoff pauses(Delivery delivery) {
        return Part.NOTICES.contains(delivery.part()) ? noticeBackoff : backoff;
    }

    /** What people are told is news for a while only; places are told as often as it takes. */
    private boolean ends(Delivery delivery, Instant next) {
        return Part.NOTICES.contains(delivery.part())
                ? next.isAfter(delivery.createdAt().plus(settings.noticeFor()))
                : delivery.tries() >= settings.tries();
    }

    private void fail(Delivery delivery, String reason) {
        log.warn(
                "The {} of {} is given up after {} tries: {}",
                delivery.part(),
                delivery.about(),
                delivery.tries(),
                reason);
        outbox.failed(delivery, reason);
        meters.givenUp();
    }
}
