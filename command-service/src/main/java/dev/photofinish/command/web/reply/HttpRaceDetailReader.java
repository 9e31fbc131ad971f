package dev.photofinish.command.web.reply;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RaceId;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The read side in another process (architecture §3). */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpRaceDetailReader implements RaceDetailReader {
    private static final int LARGEST_DETAIL = 4 * 1024 * 1024;

    private final WebClient queries;

    HttpRaceDetailReader(CommandSettings settings) {
        queries = WebClient.builder()
                .baseUrl(
                        Objects.requireNonNull(settings.queryBaseUrl(), "photofinish.query-base-url must not be blank"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_DETAIL))
                .build();
    }

    @Override
    public Mono<ReadModel> detail(RaceId race, long atLeastPosition, Caller viewer) {
        return queries.get()
                .uri("/api/races/{race}", race)
                .headers(headers -> {
                    headers.setBearerAuth(viewer.bearerToken());
                    headers.set("Photofinish-At-Least", Long.toString(atLeastPosition));
                })
                .exchangeToMono(response -> response.statusCode().value() == HttpStatus.OK.value()
                        ? response.bodyToMono(byte[].class).map(ReadModel::new)
                        : response.createError());
    }
}
