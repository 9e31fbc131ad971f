package dev.photofinish.command.web.reply;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The read side in another process (architecture §3). */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class ReadSide {
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final WebClient queries;

    ReadSide(CommandSettings settings) {
        queries = WebClient.builder()
                .baseUrl(
                        Objects.requireNonNull(settings.queryBaseUrl(), "photofinish.query-base-url must not be blank"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    /**
     * What the read side shows the viewer at or after the position; fails when that is anything but 200.
     *
     * @param id goes where the path has a variable, if it has one
     */
    Mono<ReadModel> get(String path, Object id, long atLeastPosition, Caller viewer) {
        return queries.get()
                .uri(path, id)
                .headers(headers -> {
                    headers.setBearerAuth(viewer.bearerToken());
                    headers.set("Photofinish-At-Least", Long.toString(atLeastPosition));
                })
                .exchangeToMono(response -> response.statusCode().value() == HttpStatus.OK.value()
                        ? response.bodyToMono(byte[].class).map(ReadModel::new)
                        : response.createError());
    }
}
