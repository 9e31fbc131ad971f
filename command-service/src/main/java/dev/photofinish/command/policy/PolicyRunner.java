package dev.photofinish.command.policy;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows every event to every policy, in order, and moves on only when all that followed is done. Every node of the write
 * side runs all policies: what they send is idempotent, so nodes need not agree on who does, and none has to be waited
 * for when it dies. A policy that fails holds neither the others nor what comes next: its reaction is written down and
 * tried again. The position is kept when a policy had something to do, and now and then: a restart repeats little,
 * and a busy tail costs no write per event.
 */
@Component
final class PolicyRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PolicyRunner.class);
    private static final long KEEP_POSITION_EVERY = 5_000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final EventTail tail;
    private final PolicyPosition kept;
    private final List<Policy> policies;
    private final Deadlines deadlines;
    private final Clock clock;
    private volatile @Nullable Following following;
    private long keptPosition;

    PolicyRunner(EventTail tail, PolicyPosition kept, List<Policy> policies, Deadlines deadlines, Clock clock) {
        this.tail = tail;
        this.kept = kept;
        this.policies = policies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void start() {
        keptPosition = kept.read();
        following = tail.follow("policies", keptPosition, this::accept);
    }

    private void accept(List<StoredEvent> batch) {
        var reactions = batch.stream().flatMap(this::reactions).toList();
        reactions.forEach(this::await);
        long reached = batch.getLast().position();
        if (!reactions.isEmpty() || reached - keptPosition >= KEEP_POSITION_EVERY) {
            kept.write(reached);
            keptPosition = reached;
        }
    }

    private Stream<Reaction> reactions(StoredEvent event) {
        return policies.stream().map(policy -> Reaction.of(policy, event)).filter(reaction -> !reaction.isNone());
    }

    /** Without a store nothing can go on, and the batch comes again. Anything else is that reaction's affair alone. */
    private void await(Reaction reaction) {
        try {
            reaction.await();
        } catch (ReactionFailedException failed) {
            log.error("{}; it is tried again, and everything else goes on", failed.getMessage(), failed.getCause());
            deadlines.set(
                    PostponedReactions.KIND,
                    reaction.postponed().subject(),
                    clock.instant().plus(FIRST_PAUSE));
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
