package dev.photofinish.standalone;

import dev.photofinish.embedded.ChildPostgres;
import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.query.projection.ReadStoreAddress;
import dev.photofinish.store.EventStoreAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Brings the stores that no setting names. PostgreSQL starts while the application context is built; whoever needs its
 * address waits for it.
 */
final class OwnStores implements ApplicationContextInitializer<GenericApplicationContext>, AutoCloseable {
    static final String DATA_DIR = "photofinish.data-dir";
    private static final String EVENT_STORE_URL = "photofinish.event-store.url";
    /** Of a context that the build has prepared. */
    private static final String ADDRESS_BY_SETTINGS = "eventStoreAddress";

    private static final String READ_STORE_URL = "photofinish.read-store.url";

    private @Nullable CompletableFuture<ChildPostgres> postgres;
    private @Nullable MemoryMongo mongo;

    @Override
    public void initialize(GenericApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build asks which beans there are; the stores come with the start.
            return;
        }
        var environment = context.getEnvironment();
        if (!isSet(environment, EVENT_STORE_URL)) {
            startPostgres(context, Path.of(environment.getProperty(DATA_DIR, "data")));
        }
        if (!isSet(environment, READ_STORE_URL)) {
            startMongo(context);
        }
    }

    private void startPostgres(GenericApplicationContext context, Path folder) {
        var starting = new CompletableFuture<ChildPostgres>();
        postgres = starting;
        Thread.ofPlatform().name("postgres-start").start(() -> {
            try {
                starting.complete(ChildPostgres.start(folder));
            } catch (RuntimeException failed) {
                starting.completeExceptionally(failed);
            }
        });
        context.registerBean(ChildPostgres.class, () -> join(starting), bean -> bean.setDestroyMethodName("close"));
        if (context.containsBeanDefinition(ADDRESS_BY_SETTINGS)) {
            context.removeBeanDefinition(ADDRESS_BY_SETTINGS);
        }
        context.registerBean(
                EventStoreAddress.class,
                () -> {
                    var running = context.getBean(ChildPostgres.class);
                    return new EventStoreAddress(running.jdbcUrl(), running.user(), running.password());
                },
                bean -> bean.setDependsOn(ChildPostgres.class.getName()));
    }

    private void startMongo(GenericApplicationContext context) {
        var started = MemoryMongo.start();
        mongo = started;
        context.registerBean(MemoryMongo.class, () -> started);
        context.registerBean(ReadStoreAddress.class, () -> new ReadStoreAddress(started.connectionString()));
    }

    private static ChildPostgres join(CompletableFuture<ChildPostgres> starting) {
        try {
            return starting.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String name) {
        var value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.thenAccept(ChildPostgres::close);
        }
        if (mongo != null) {
            mongo.close();
        }
    }
}
