package dev.photofinish.command.policy;

import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one policy does about one event. */
final class Reaction {
    private static final Logger log = LoggerFactory.getLogger(Reaction.class);

    private final Policy policy;
    private final StoredEvent event;
    private final List<CompletableFuture<Receipt>> underWay;

    private Reaction(Policy policy, StoredEvent event, List<CompletableFuture<Receipt>> underWay) {
        this.policy = policy;
        this.event = event;
        this.underWay = underWay;
    }

    /** Never throws: what goes wrong shows when it is awaited. */
    static Reaction of(Policy policy, StoredEvent event) {
        try {
            return new Reaction(policy, event, policy.when(event));
        } catch (RuntimeException failed) {
            return new Reaction(policy, event, List.of(CompletableFuture.failedFuture(failed)));
        }
    }

    boolean isNone() {
        return underWay.isEmpty();
    }

    /** Its name in the store, and the event that it is about. */
    Postponed postponed() {
        return new Postponed(Postponed.nameOf(policy), event.position());
    }

    /**
     * Waits until all of it is done. A refusal by the model is an answer, and done.
     *
     * @throws RefusedException when the store could not be reached
     * @throws ReactionFailedException for anything else
     */
    void await() {
        for (var sent : underWay) {
            try {
                sent.join();
            } catch (CompletionException failed) {
                switch (failed.getCause()) {
                    case RefusedException refused when refused.refusal() instanceof StoreRefusal -> throw refused;
                    case RefusedException refused ->
                        log.debug("A policy's command was refused: {}", refused.getMessage());
                    case null, default -> throw new ReactionFailedException(postponed(), failed);
                }
            }
        }
    }
}
