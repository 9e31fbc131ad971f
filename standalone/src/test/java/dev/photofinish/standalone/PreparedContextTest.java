package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.photofinish.store.WithTournaments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

class PreparedContextTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.photofinish");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.port",
                "SERVER_PORT",
                "server.address",
                "photofinish.data-dir",
                "PHOTOFINISH_TWITCH_CLIENT_ID",
                "photofinish.tournaments.enabled",
                "photofinish.event-store.url",
                "PHOTOFINISH_READ_STORE_URL",
                "logging.level.org.springframework",
                "PATH",
                "java.version"
            })
    void what_decides_about_no_bean_leaves_the_context_as_it_was_prepared(String name) {
        assertThat(PreparedContext.fits(Stream.of(name), folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "photofinish.event-store.signals",
                "PHOTOFINISH_QUERY_BASE_URL",
                "PHOTOFINISH_QUERYBASEURL",
                "photofinish.metrics.port",
                "photofinish.docs.enabled",
                "spring.profiles.active",
                "SPRING_APPLICATION_JSON",
                "spring.aot.enabled",
                "springdoc.api-docs.enabled",
                "management.endpoints.enabled-by-default",
                "axon.axonserver.enabled",
                "server.forward-headers-strategy"
            })
    void what_may_decide_about_beans_has_them_looked_for(String name) {
        assertThat(PreparedContext.fits(Stream.of("server.port", name), folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.properties", "application.yml", "application.yaml", "config/application.yml"})
    void a_file_of_settings_has_the_beans_looked_for(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.createFile(folder.resolve(file));

        assertThat(PreparedContext.fits(Stream.empty(), folder)).isFalse();
    }

    @Test
    void every_setting_that_a_bean_depends_on_is_known() {
        var known = new TreeSet<>(PreparedContext.CHOOSING);
        known.add(WithTournaments.SETTING);

        assertThat(known).containsAll(settingsThatBeansDependOn());
        assertThat(settingsThatBeansDependOn()).contains("photofinish.metrics.port", WithTournaments.SETTING);
    }

    /** Those who find such marks are left out (ADR 40): a mark would do nothing, and nobody would say so. */
    @Test
    void nothing_is_marked_for_a_proxy_or_as_a_saga() {
        assertThat(marks().map(mark -> mark.getRawType().getSimpleName()))
                .contains("Bean")
                .doesNotContain(
                        "Async",
                        "Aspect",
                        "Cacheable",
                        "Repository",
                        "Retryable",
                        "Saga",
                        "Transactional",
                        "Validated");
    }

    private static Stream<JavaAnnotation<?>> marks() {
        return OURS.stream().flatMap(type -> Stream.concat(type.getAnnotations().stream(), onMethods(type)));
    }

    private static Set<String> settingsThatBeansDependOn() {
        return marks().filter(mark -> mark.getRawType().isEquivalentTo(ConditionalOnProperty.class))
                .flatMap(PreparedContextTest::names)
                .collect(Collectors.toSet());
    }

    private static Stream<? extends JavaAnnotation<?>> onMethods(JavaClass type) {
        return type.getMethods().stream().flatMap(method -> method.getAnnotations().stream());
    }

    private static Stream<String> names(JavaAnnotation<?> condition) {
        return Stream.of("value", "name")
                .flatMap(key -> condition.get(key).stream())
                .flatMap(names -> Arrays.stream((Object[]) names))
                .map(name -> condition.get("prefix").orElse("") + name.toString());
    }
}
