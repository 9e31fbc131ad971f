package dev.photofinish.store.engine;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Refuses to start when Axon was wired to anything but our store: a silent stand-in would lose facts. */
final class StoreWiringCheck implements SmartInitializingSingleton {
    private final Configuration configuration;

    StoreWiringCheck(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(configuration.eventBus() instanceof WakeableEventStore, "the event bus is " + configuration.eventBus());
        var transactions = configuration.getComponent(TransactionManager.class);
        require(transactions instanceof SpringTransactionManager, "the transaction manager is " + transactions);
    }

    private static void require(boolean condition, String found) {
        if (!condition) {
            throw new IllegalStateException("Axon is not wired to the event store: " + found);
        }
    }
}
