package dev.photofinish.web.idempotency;

import dev.photofinish.store.Intent;
import dev.photofinish.store.request.Claim;
import dev.photofinish.store.request.RequestLedger;
import dev.photofinish.web.limit.BoundedCalls;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The ledger off the event loops, with waiting for whoever is at it. */
final class Attempts {
    private static final Logger log = LoggerFactory.getLogger(Attempts.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final RequestLedger ledger;
    private final IdempotencySettings settings;
    private final BoundedCalls lookUps;

    Attempts(RequestLedger ledger, IdempotencySettings settings, BoundedCalls lookUps) {
        this.ledger = ledger;
        this.settings = settings;
        this.lookUps = lookUps;
    }

    /** What is known of the request; {@link Claim.Underway} only when that lasted for as long as may be waited. */
    Mono<Claim> begin(RequestName name) {
        return begin(
                name, FIRST_PAUSE, System.nanoTime() + settings.waitAtMost().toNanos());
    }

    private Mono<Claim> begin(RequestName name, Duration pause, long until) {
        return claim(name)
                .flatMap(claim -> claim instanceof Claim.Underway && System.nanoTime() < until
                        ? Mono.delay(pause).then(Mono.defer(() -> begin(name, longer(pause), until)))
                        : Mono.just(claim));
    }

    private Mono<Claim> claim(RequestName name) {
        return lookUps.call(
                () -> ledger.claim(name.scope(), name.fingerprint(), settings.claimFor(), settings.keepFor()));
    }

    private static Duration longer(Duration pause) {
        var next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    /** Keeps the answer. When that fails the client still gets it, and a repetition has it made again. */
    Mono<Void> answer(RequestName name, Intent intent, byte[] answer) {
        return quietly(() -> ledger.answer(name.scope(), intent, answer));
    }

    /** Lets a repetition begin at once. */
    Mono<Void> release(RequestName name, Intent intent) {
        return quietly(() -> ledger.release(name.scope(), intent));
    }

    private Mono<Void> quietly(Runnable change) {
        return lookUps.<Void>call(Executors.callable(change, null))
                .doOnError(failure -> log.warn("A repeatable request cannot be noted: {}", failure.toString()))
                .onErrorComplete();
    }
}
