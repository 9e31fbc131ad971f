package dev.photofinish.command.racetime.api;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.document.RoomDocuments;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Racetime.gg over HTTP (racetime §3). Everything is asked once, for most who ask come again by themselves and shall not
 * wait where others could go on; what changes something there is never sent again.
 */
public final class RacetimeApi {
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int CREATED = 201;
    private static final int READ_AGAIN = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Pattern LOCATION = Pattern.compile("/?([\\w-]{1,80}/[\\w-]{1,80})/?");

    private final OutsideService racetime;

    RacetimeApi(OutsideService racetime) {
        this.racetime = racetime;
    }

    /** A room as it is now; empty when there is none of that name, fails when racetime.gg does not tell. */
    public Mono<RoomDocument> room(String slug) {
        return reading(() -> racetime.call(client -> client.get().uri("/" + slug + "/data")))
                .map(answer -> RoomDocuments.read(answer.json()));
    }

    /** A room as it is now, for somebody who waits for it: asked again for some seconds while racetime.gg does not tell. */
    public Mono<RoomDocument> roomPatiently(String slug) {
        return room(slug)
                .retryWhen(Retry.backoff(READ_AGAIN, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(RacetimeApi::worthAnotherTry)
                        .onRetryExhaustedThrow((_, signal) -> signal.failure()));
    }

    /** A category as everybody sees it; empty when there is none. Its rooms are up to a minute old. */
    public Mono<CategoryDocument> category(String slug) {
        return reading(() -> racetime.call(client -> client.get().uri("/" + slug + "/data")))
                .map(answer -> CategoryDocument.read(answer.json()));
    }

    /** The bot's category with the unlisted rooms; up to a minute old. */
    public Mono<CategoryDocument> category(RacetimeBot bot) {
        return reading(() -> bot.call(client -> client.get().uri("/o/" + bot.category() + "/data")))
                .map(answer -> CategoryDocument.read(answer.json()));
    }

    /**
     * Opens a room.
     *
     * @return its full name; fails with {@link RoomRefusedException} when racetime.gg refuses the terms, with
     *     {@link OpeningUnclearException} when there may be a room nonetheless, with anything else when there is none
     */
    public Mono<String> open(RacetimeBot bot, RoomTerms terms) {
        return bot.call(client -> client.post()
                        .uri("/o/" + bot.category() + "/startrace")
                        .body(BodyInserters.fromFormData(RoomForm.opening(terms))))
                .onErrorMap(
                        OutsideException.class,
                        failure -> failure.refused() ? failure : new OpeningUnclearException(failure))
                .map(RacetimeApi::opened);
    }

    /** Edits a room; fails as opening does. */
    public Mono<Void> edit(RacetimeBot bot, String slug, RoomTerms terms) {
        return bot.call(client -> client.post()
                        .uri("/o/" + slug + "/edit")
                        .body(BodyInserters.fromFormData(RoomForm.editing(terms))))
                .doOnNext(answer -> {
                    if (!answer.succeeded()) {
                        throw new RoomRefusedException(answer.status(), answer.body());
                    }
                })
                .then();
    }

    private static String opened(OutsideAnswer answer) {
        var location = answer.headers().getFirst(HttpHeaders.LOCATION);
        if (answer.status() != CREATED || location == null) {
            throw new RoomRefusedException(answer.status(), answer.body());
        }
        var slug = LOCATION.matcher(location);
        if (!slug.matches()) {
            throw new OpeningUnclearException(answer.failure());
        }
        return slug.group(1);
    }

    private static Mono<OutsideAnswer> reading(Supplier<Mono<OutsideAnswer>> asking) {
        return Mono.defer(asking).flatMap(answer -> switch (answer.status()) {
            case NOT_FOUND -> Mono.empty();
            default -> answer.succeeded() ? Mono.just(answer) : Mono.error(answer.failure());
        });
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return failure instanceof OutsideException outside
                && (!outside.refused() || outside.status() == TOO_MANY_REQUESTS);
    }
}
