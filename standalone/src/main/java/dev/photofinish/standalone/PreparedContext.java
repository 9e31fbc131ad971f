package dev.photofinish.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * The beans of the application as the build found them, so that a start need not look for them again (ADR 40).
 *
 * <p>What the build cannot know is which settings a server gets. Where one is given that decides which beans there are,
 * the beans are looked for as ever; all other settings are read at the start in either case.
 */
final class PreparedContext {
    /**
     * The settings of ours that decide which beans there are, but for tournaments: their beans are taken out of what is
     * prepared.
     */
    static final Set<String> CHOOSING = Set.of(
            "photofinish.docs.enabled",
            "photofinish.event-store.signals",
            "photofinish.metrics.port",
            "photofinish.query-base-url");

    private static final Set<String> CHOOSING_PLAIN =
            Set.copyOf(CHOOSING.stream().map(PreparedContext::plain).toList());

    /** Those of the libraries, any of which may. */
    private static final List<String> OF_LIBRARIES = List.of("spring", "management", "axon", "server", "debug");

    private static final Set<String> WHERE_TO_LISTEN = Set.of("serverport", "serveraddress");
    private static final String INITIALIZER = StandaloneApplication.class.getName() + "__ApplicationContextInitializer";

    private PreparedContext() {}

    /** The names of all that is set for this process, however written. */
    static Stream<String> given(String[] arguments) {
        return Stream.of(
                        options(arguments),
                        System.getenv().keySet().stream(),
                        System.getProperties().stringPropertyNames().stream())
                .flatMap(names -> names);
    }

    static Stream<String> options(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.substring(2).split("=", 2)[0]);
    }

    /** Starts an application whose beans are those that the build found. */
    static ConfigurableApplicationContext run(SpringApplication application, String... args) {
        application.setApplicationContextFactory(type -> new SettledContext());
        System.setProperty(AotDetector.AOT_ENABLED, "true");
        try {
            return application.run(args);
        } finally {
            System.clearProperty(AotDetector.AOT_ENABLED);
        }
    }

    /**
     * Whether the build found the beans that there are with such settings.
     *
     * @param given the names of what is set, however written
     * @param folder where a file of settings would be looked for
     */
    static boolean fits(Stream<String> given, Path folder) {
        return ClassUtils.isPresent(INITIALIZER, null)
                && given.map(PreparedContext::plain).noneMatch(PreparedContext::choosesBeans)
                && !hasSettings(folder);
    }

    private static boolean choosesBeans(String name) {
        return CHOOSING_PLAIN.contains(name)
                || (OF_LIBRARIES.stream().anyMatch(name::startsWith) && !WHERE_TO_LISTEN.contains(name));
    }

    /** One form for {@code photofinish.query-base-url} and {@code PHOTOFINISH_QUERY_BASE_URL}. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean hasSettings(Path folder) {
        return Files.exists(folder.resolve("config"))
                || Stream.of("properties", "yml", "yaml")
                        .anyMatch(ending -> Files.exists(folder.resolve("application." + ending)));
    }
}
