package dev.photofinish.command.edge;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;

/** Event loops of a server's own: one that stops takes no other one's along. No stereotype, lest other servers find it. */
public class OwnLoops {
    @Bean
    ReactorResourceFactory reactorResources() {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setShutdownQuietPeriod(Duration.ZERO);
        return resources;
    }
}
