package dev.photofinish.standalone;

import dev.photofinish.command.CommandConfiguration;
import dev.photofinish.query.QueryService;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** What {@code ./photofinish run} starts: the write side and the read side in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandConfiguration.class, QueryService.class, StandaloneConfiguration.class})
public class StandaloneApplication {
    /** Starts the server; its options are those of {@code docs/operations/settings.md}. */
    public static void main(String[] args) {
        try {
            start(PreparedContext.given(args), args);
        } catch (SpringApplication.AbandonedRunException looking) {
            // The build wanted to know what would be started.
            throw looking;
        } catch (RuntimeException alreadyReported) {
            // Whatever was started before the failure must not keep the process.
            System.exit(1);
        }
    }

    /** Starts the server within this process, for tests that want to look inside. Nothing but the options counts. */
    public static ConfigurableApplicationContext start(String... args) {
        return start(PreparedContext.options(args), args);
    }

    private static ConfigurableApplicationContext start(Stream<String> given, String... args) {
        var stores = new OwnStores();
        var application = new SpringApplication(StandaloneApplication.class);
        application.setMainApplicationClass(StandaloneApplication.class);
        application.addInitializers(stores);
        try {
            return PreparedContext.fits(given, Path.of(""))
                    ? PreparedContext.run(application, args)
                    : application.run(args);
        } catch (RuntimeException failed) {
            stores.close();
            throw failed;
        }
    }
}
