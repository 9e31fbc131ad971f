package dev.photofinish.store.command;

import dev.photofinish.store.engine.JointAppend;
import dev.photofinish.store.engine.PostgresEventStorageEngine;
import dev.photofinish.store.engine.WakeableEventStore;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles several commands in one transaction (ADR 29). They are decided one after the other, each on top of what those
 * before it changed, and all their facts are stored in one statement. When one of them cannot have its way, whatever the
 * reason, nothing has happened: they are to be handled one by one, and those that can are.
 */
final class JointDispatch {
    private static final Logger LOG = LoggerFactory.getLogger(JointDispatch.class);

    private final CommandDispatch dispatch;
    private final TransactionManager transactions;
    private final PostgresEventStorageEngine engine;
    private final WakeableEventStore store;
    private final AggregateCache cache;

    JointDispatch(
            CommandDispatch dispatch,
            TransactionManager transactions,
            PostgresEventStorageEngine engine,
            WakeableEventStore store,
            AggregateCache cache) {
        this.dispatch = dispatch;
        this.transactions = transactions;
        this.engine = engine;
        this.store = store;
        this.cache = cache;
    }

    /**
     * The positions of what each appended, 0 where that was nothing; empty when they are to be handled one by one.
     *
     * @throws RuntimeException when they were decided, but whether they are stored is not known
     */
    List<Long> handle(List<Pending> commands) {
        var joint = new JointAppend();
        var met = new CacheHits();
        var transaction = transactions.startTransaction();
        var positions = append(commands, joint, met);
        if (positions.isEmpty()) {
            forget(met);
            transaction.rollback();
            return positions;
        }
        try {
            transaction.commit();
        } catch (RuntimeException failure) {
            forget(met);
            throw failure;
        }
        store.committed(joint);
        return positions;
    }

    private List<Long> append(List<Pending> commands, JointAppend joint, CacheHits met) {
        try {
            met.during(() -> commands.forEach(command -> dispatch.join(command, joint, met)));
            return engine.append(joint);
        } catch (RuntimeException one) {
            LOG.debug("Commands are handled one by one, because of one of them: {}", one.toString());
            return List.of();
        }
    }

    /** What is kept of the aggregates is ahead of the store. */
    private void forget(CacheHits met) {
        met.keys().forEach(cache::remove);
    }
}
