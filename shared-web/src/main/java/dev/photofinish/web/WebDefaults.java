package dev.photofinish.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of the web server that hold for every form of the application. */
public final class WebDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Event loops stop after the requests are answered and the sockets closed: nothing more comes to wait for.
        var settings = Map.<String, Object>of("spring.reactor.netty.shutdown-quiet-period", "0s");
        environment.getPropertySources().addLast(new MapPropertySource("photofinish-web", settings));
    }
}
