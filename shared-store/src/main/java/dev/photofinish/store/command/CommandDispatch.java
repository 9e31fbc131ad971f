package dev.photofinish.store.command;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.command.Effects.AlreadyDoneException;
import dev.photofinish.store.engine.AppendedPosition;
import dev.photofinish.store.engine.JointAppend;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Handles one command on the calling thread, again when another node was ahead. Facts decided on an aggregate that is
 * out of date are turned away by the store; a refusal, or that there is nothing to do, is not, and so it is only
 * answered when nothing was stored behind this node's back.
 */
final class CommandDispatch {
    private static final String ACTOR = "actor";

    private final CommandBus bus;
    private final EventStore store;
    private final AggregateCache cache;
    private final Effects effects;
    private final int conflictRetries;
    private final Counter givenUp;

    CommandDispatch(
            CommandBus bus,
            EventStore store,
            AggregateCache cache,
            Effects effects,
            int conflictRetries,
            Limits limits) {
        this.bus = bus;
        this.store = store;
        this.cache = cache;
        this.effects = effects;
        this.conflictRetries = conflictRetries;
        this.givenUp = limits.hits(StoreLimit.CONFLICT_RETRIES);
    }

    Receipt handle(Object command, @Nullable AccountId actor, @Nullable Effect effect) {
        var metaData = metaData(actor, effect);
        for (int tries = 0; tries <= conflictRetries; tries++) {
            var before = effects.of(effect);
            if (before != null) {
                return before;
            }
            var hits = new CacheHits();
            try {
                long position = AppendedPosition.during(() -> hits.during(() -> dispatch(command, metaData)));
                if (position > 0 || !behind(hits, effect)) {
                    return new Receipt(position);
                }
            } catch (RefusedException refused) {
                if (!behind(hits, effect)) {
                    throw refused;
                }
            } catch (ConcurrencyException | AggregateStreamCreationException | AlreadyDoneException lost) {
                // Somebody else's events came first; the next try decides on top of them.
            }
        }
        givenUp.increment();
        throw new RefusedException(StoreRefusal.CONFLICT);
    }

    /**
     * Handles one of several commands, what it appends kept back.
     *
     * @throws RuntimeException when it is refused, or may have been decided on an aggregate that is out of date
     */
    void join(Pending command, JointAppend joint, CacheHits met) {
        joint.during(() -> dispatch(command.command(), metaData(command.actor(), null)));
        if (joint.lastAppendedNothing() && forgetOutdated(met)) {
            throw new ConcurrencyException("decided on an aggregate that is out of date");
        }
    }

    private static Map<String, Object> metaData(@Nullable AccountId actor, @Nullable Effect effect) {
        var metaData = new HashMap<String, Object>();
        if (actor != null) {
            metaData.put(ACTOR, actor.toString());
        }
        if (effect != null) {
            metaData.put(Effects.META_DATA, effect);
        }
        return metaData;
    }

    private void dispatch(Object command, Map<String, Object> metaData) {
        var outcome = new FutureCallback<Object, Object>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command).andMetaData(metaData), outcome);
        var result = outcome.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    /** Whether the next try knows more: of the aggregate, or that another attempt at the same was faster. */
    private boolean behind(CacheHits hits, @Nullable Effect effect) {
        return forgetOutdated(hits) || effects.of(effect) != null;
    }

    /** Whether the store has more of an aggregate than was decided on; the next try loads it anew. */
    private boolean forgetOutdated(CacheHits hits) {
        boolean outdated = false;
        for (var seen : hits.lastSeen().entrySet()) {
            if (store.lastSequenceNumberFor(seen.getKey()).orElse(-1L) > seen.getValue()) {
                cache.remove(seen.getKey());
                outdated = true;
            }
        }
        return outdated;
    }
}
