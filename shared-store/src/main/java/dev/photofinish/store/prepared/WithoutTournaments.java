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
        var wanted = context.getEnvironment().getProperty(WithTournaments.SETTING, Boolean.class, true);
        if (AotDetector.useGeneratedArtifacts() && !wanted) {
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
