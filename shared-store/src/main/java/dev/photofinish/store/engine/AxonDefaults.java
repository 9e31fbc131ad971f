package dev.photofinish.store.engine;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings of Axon and Flyway that hold for every form of the application. Axon's own time-outs are off: they take a
 * stack trace of the handling thread for every message, an eighth of what a command costs, and all they can do is to
 * interrupt it, which does not wake a thread that waits for the database.
 */
public final class AxonDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "photofinish-store",
                        Map.of(
                                "axon.axonserver.enabled", "false",
                                "axon.serializer.general", "jackson3",
                                "axon.serializer.messages", "jackson3",
                                "axon.serializer.events", "jackson3",
                                "axon.timeout.enabled", "false",
                                "axoniq.update-checker.disabled", "true",
                                "axon.update-checker.disabled", "true",
                                "spring.main.banner-mode", "off")));
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
