package dev.photofinish.store;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The store on a real PostgreSQL, as the applications use it. */
public abstract class StoreTest {
    private static ScratchStore scratch;
    protected static ConfigurableApplicationContext store;

    @BeforeAll
    static void startStore() {
        scratch = ScratchStore.start("store-test");
        store = open();
    }

    @AfterAll
    static void stopStore() {
        store.close();
        scratch.close();
    }

    protected static EventStoreAddress address() {
        return scratch.address();
    }

    /** Another node on the same database. */
    protected static ConfigurableApplicationContext open(String... properties) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                scratch.options().stream(),
                                Arrays.stream(properties).map(option -> "--" + option))
                        .toArray(String[]::new));
    }

    protected static <T> T the(Class<T> type) {
        return store.getBean(type);
    }
}
