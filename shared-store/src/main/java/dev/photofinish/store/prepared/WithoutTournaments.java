package dev.photofinish.store.prepared;

import dev.photofinish.store.WithTournaments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            names().lines().forEach(context::removeBeanDefinition);
        }
    }

    private static String names() {
        try {
            return new ClassPathResource(TournamentBeans.LIST).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
