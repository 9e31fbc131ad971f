package dev.photofinish.query.web;

import dev.photofinish.live.People;
import dev.photofinish.store.Sessions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all pages share, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {
    @Bean(destroyMethod = "close")
    Slow slowReads(WebSettings settings) {
        return new Slow(settings.slowReads(), settings.waitingReads());
    }

    @Bean
    Caller caller(Sessions sessions, People people, Slow slow) {
        return new Caller(sessions, people, slow);
    }

    @Bean
    ProblemBodies queryProblemBodies() {
        return new ProblemBodies();
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    @Bean
    WebClientFiles webClientFiles() {
        return new WebClientFiles();
    }
}
