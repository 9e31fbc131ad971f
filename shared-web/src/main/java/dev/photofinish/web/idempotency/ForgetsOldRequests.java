package dev.photofinish.web.idempotency;

import dev.photofinish.store.request.RequestLedger;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;

/** Deletes requests that nobody may repeat any more, a few at a time so that nobody waits for it. */
final class ForgetsOldRequests implements SmartInitializingSingleton, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ForgetsOldRequests.class);
    private static final int ROUNDS = 100;

    private final RequestLedger ledger;
    private final IdempotencySettings settings;
    private final Scheduler threads;
    private Disposable task = Disposables.disposed();

    ForgetsOldRequests(RequestLedger ledger, IdempotencySettings settings, Scheduler threads) {
        this.ledger = ledger;
        this.settings = settings;
        this.threads = threads;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long every = settings.forgetEvery().toMillis();
        task = threads.schedulePeriodically(this::forget, every, every, TimeUnit.MILLISECONDS);
    }

    void forget() {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                if (ledger.forget(settings.keepFor(), settings.forgetAtOnce()) == 0) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            log.warn("Old requests cannot be forgotten yet: {}", failure.toString());
        }
    }

    @Override
    public void destroy() {
        task.dispose();
    }
}
