package dev.photofinish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** States that are kept are read by servers to come, which must see by the revision whether they can. */
class StateFormsTest {
    @ParameterizedTest
    @MethodSource("kept")
    void a_state_has_the_form_of_its_revision(Class<?> aggregate) throws IOException {
        var revision = aggregate.getAnnotation(Revision.class);
        assertThat(revision)
                .as("the revision of %s, without which what is kept of it is never read", aggregate)
                .isNotNull();
        var name = "/state/%s-%s.txt".formatted(aggregate.getSimpleName(), revision.value());
        try (var golden = StateFormsTest.class.getResourceAsStream(name)) {
            assertThat(golden)
                    .as("the form %s:\n%s", name, StateForm.of(aggregate))
                    .isNotNull();
            assertThat(StateForm.of(aggregate))
                    .as("the form of %s, which is not that of its revision: raise it, and keep the form under it", name)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void those_that_grow_long_are_kept() {
        assertThat(kept())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Race", "Run", "SeedPool", "Organization");
    }

    static Stream<Class<?>> kept() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents("dev.photofinish.command").stream()
                .<Class<?>>map(found -> named(String.valueOf(found.getBeanClassName())))
                .filter(type -> !type.getAnnotation(Aggregate.class)
                        .snapshotTriggerDefinition()
                        .isEmpty());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
