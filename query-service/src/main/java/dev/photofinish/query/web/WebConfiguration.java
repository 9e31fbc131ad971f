package dev.photofinish.query.web;

import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.Sessions;
import dev.photofinish.store.metric.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** What all pages share, as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {
    @Bean(destroyMethod = "close")
    Slow slowReads(WebSettings settings, Limits limits) {
        return new Slow(settings, limits);
    }

    @Bean
    Caller caller(Sessions sessions, AccountDirectory accounts, Slow slow) {
        return new Caller(sessions, accounts, slow);
    }

    /** Before the framework's own start page, which says nothing about how long it may be kept. */
    @Bean
    RouterFunction<ServerResponse> startPage() {
        var page = new ClassPathResource("static/index.html");
        return RouterFunctions.route(
                RequestPredicates.GET("/").and(request -> page.exists()),
                request -> ServerResponse.ok()
                        .cacheControl(CacheControl.noCache())
                        .contentType(MediaType.TEXT_HTML)
                        .bodyValue(page));
    }

    @Bean
    EventStreams eventStreams(WebSettings settings, Limits limits) {
        return new EventStreams(settings, limits);
    }

    @Bean
    WebClientFiles webClientFiles() {
        return new WebClientFiles();
    }
}
