package dev.photofinish.command.policy;

import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows every event to every policy, in order, and moves on only when all that followed is done. Every node of the write
 * side runs all policies: what they send is idempotent, so nodes need not agree on who does, and none has to be waited
 * for when it dies. The position is kept when a policy had something to do, and now and then: a restart repeats little,
 * and a busy tail costs no write per event.
 */
@Component
final class PolicyRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PolicyRunner.class);
    private static final long KEEP_POSITION_EVERY = 5_000;

    private final EventTail tail;
    private final PolicyPosition kept;
    private final List<Policy> policies;
    private volatile @Nullable Following following;
    private long keptPosition;

    PolicyRunner(EventTail tail, PolicyPosition kept, List<Policy> policies) {
        this.tail = tail;
        this.kept = kept;
        this.policies = policies;
    }

    @Override
    public void start() {
        keptPosition = kept.read();
        following = tail.follow("policies", keptPosition, this::accept);
    }

    private void accept(List<StoredEvent> batch) {
        var underWay = batch.stream().flatMap(this::reactions).toList();
        underWay.forEach(PolicyRunner::await);
        long reached = batch.getLast().position();
        if (!underWay.isEmpty() || reached - keptPosition >= KEEP_POSITION_EVERY) {
            kept.write(reached);
            keptPosition = reached;
        }
    }

    private Stream<CompletableFuture<Receipt>> reactions(StoredEvent event) {
        return policies.stream().flatMap(policy -> policy.when(event).stream());
    }

    /** A refusal by the model is an answer. Anything else is thrown, and the batch comes again. */
    private static void await(CompletableFuture<Receipt> sent) {
        try {
            sent.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RefusedException refused when refused.refusal() instanceof StoreRefusal -> throw refused;
                case RefusedException refused -> log.debug("A policy's command was refused: {}", refused.getMessage());
                case null, default -> throw failed;
            }
        }
    }

    @Override
    public void stop() {
        var current = following;
        if (current != null) {
            current.close();
        }
        following = null;
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }
}
