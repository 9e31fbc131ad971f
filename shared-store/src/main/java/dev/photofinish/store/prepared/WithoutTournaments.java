package dev.photofinish.store.prepared;

import dev.photofinish.store.WithTournaments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.springframework.aot.AotDetector;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Takes the beans for tournaments out of a prepared context, where the settings switch tournaments off. */
final class WithoutTournaments implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        // Read as the condition does: whatever is not false is on.
        var setting = context.getEnvironment().getProperty(WithTournaments.SETTING);
        if (AotDetector.useGeneratedArtifacts() && "false".equalsIgnoreCase(setting)) {
            var names = names().lines().collect(Collectors.toSet());
            names.forEach(context::removeBeanDefinition);
            leaveOutOfHandlers(names, context);
        }
    }

    /** What Axon is told of the beans that handle events. */
    private static void leaveOutOfHandlers(Set<String> names, GenericApplicationContext context) {
        for (var configurer : context.getDefaultListableBeanFactory()
                .getBeanNamesForType(MessageHandlerConfigurer.class, true, false)) {
            var arguments = context.getBeanDefinition(configurer).getConstructorArgumentValues();
            Stream.concat(
                            arguments.getGenericArgumentValues().stream(),
                            arguments.getIndexedArgumentValues().values().stream())
                    .filter(argument -> argument.getValue() instanceof List<?>)
                    .forEach(argument -> argument.setValue(others((List<?>) argument.getValue(), names)));
        }
    }

    private static List<?> others(List<?> beans, Set<String> names) {
        return beans.stream().filter(bean -> !names.contains(bean)).toList();
    }

    private static String names() {
        try {
            return new ClassPathResource(TournamentBeans.LIST).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
