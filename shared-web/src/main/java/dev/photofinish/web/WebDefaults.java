package dev.photofinish.web;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What holds unless a setting says otherwise. On some platforms the framework would believe any client's forwarding
 * headers by itself; we believe those of trusted proxies. {@code CORS_ORIGINS} is a name that deployments know already.
 */
public final class WebDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "photofinish.web.defaults",
                        Map.ofEntries(
                                // Event loops stop after the requests are answered and the sockets closed: nothing
                                // more comes to wait for.
                                entry("spring.reactor.netty.shutdown-quiet-period", "0s"),
                                entry("server.forward-headers-strategy", "none"),
                                entry(
                                        "photofinish.cors.allowed-origins",
                                        "${CORS_ORIGINS:http://localhost:5173,http://localhost:8000}"),
                                entry("springdoc.api-docs.enabled", "${photofinish.docs.enabled:true}"),
                                entry("springdoc.api-docs.version", "openapi_3_1"),
                                entry("springdoc.paths-to-match", "/api/**"),
                                entry("springdoc.writer-with-default-pretty-printer", "true"),
                                entry("springdoc.swagger-ui.enabled", "${photofinish.docs.enabled:true}"),
                                entry("springdoc.swagger-ui.path", "/docs"))));
    }
}
