package dev.photofinish.store;

import dev.photofinish.embedded.ChildPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The store on a real PostgreSQL, as the applications use it. */
public abstract class StoreTest {
    private static ChildPostgres postgres;
    protected static ConfigurableApplicationContext store;

    @BeforeAll
    static void startStore() throws Exception {
        Path folder = Files.createTempDirectory("store-test");
        postgres = ChildPostgres.start(PreparedStore.in(folder));
        store = open();
    }

    @AfterAll
    static void stopStore() {
        store.close();
        postgres.close();
    }

    protected static EventStoreAddress address() {
        return new EventStoreAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** Another node on the same database. */
    protected static ConfigurableApplicationContext open(String... properties) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "photofinish.event-store.url=" + postgres.jdbcUrl(),
                        "photofinish.event-store.username=" + postgres.user(),
                        "photofinish.event-store.password=" + postgres.password())
                .run(Arrays.stream(properties).map(option -> "--" + option).toArray(String[]::new));
    }

    protected static <T> T the(Class<T> type) {
        return store.getBean(type);
    }
}
