package dev.photofinish.command.stream.helix;

import dev.photofinish.command.outside.AppToken;
import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.outside.QuietTime;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Twitch's API, asked as an application. A token that does not hold is replaced once, and a rate limit waited for; when
 * that would take too long, the call fails and nothing is sent.
 */
public final class Helix {
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private final OutsideService api;
    private final AppTokens tokens;
    private final String clientId;
    private final Duration longestPause;
    private final QuietTime quiet;
    private final Counter notAsked;

    Helix(
            OutsideService api,
            AppTokens tokens,
            String clientId,
            Duration longestPause,
            QuietTime quiet,
            Counter notAsked) {
        this.api = api;
        this.tokens = tokens;
        this.clientId = clientId;
        this.longestPause = longestPause;
        this.quiet = quiet;
        this.notAsked = notAsked;
    }

    /** The answer, if Twitch did as asked; fails otherwise. */
    public Mono<OutsideAnswer> call(Function<WebClient, WebClient.RequestHeadersSpec<?>> request) {
        return welcome(request, longestPause)
                .flatMap(answer ->
                        answer.status() == TOO_MANY_REQUESTS ? welcome(request, longestPause) : Mono.just(answer))
                .map(Helix::done);
    }

    private static OutsideAnswer done(OutsideAnswer answer) {
        if (!answer.succeeded()) {
            throw answer.failure();
        }
        return answer;
    }

    private Mono<OutsideAnswer> welcome(
            Function<WebClient, WebClient.RequestHeadersSpec<?>> request, Duration patienceLeft) {
        return Mono.defer(() -> {
            var pause = quiet.enter();
            if (pause.isZero()) {
                return authorized(request).doOnNext(quiet::note);
            }
            if (pause.compareTo(patienceLeft) > 0) {
                notAsked.increment();
                return Mono.error(new TwitchWantsQuietException(pause));
            }
            return Mono.delay(pause).then(welcome(request, patienceLeft.minus(pause)));
        });
    }

    private Mono<OutsideAnswer> authorized(Function<WebClient, WebClient.RequestHeadersSpec<?>> request) {
        return tokens.token()
                .flatMap(token -> send(request, token).flatMap(answer -> {
                    if (answer.status() != UNAUTHORIZED) {
                        return Mono.just(answer);
                    }
                    tokens.rejected(token);
                    return tokens.token().flatMap(newer -> send(request, newer));
                }));
    }

    private Mono<OutsideAnswer> send(Function<WebClient, WebClient.RequestHeadersSpec<?>> request, AppToken token) {
        return api.call(client -> request.apply(client)
                .header("Client-Id", clientId)
                .headers(headers -> headers.setBearerAuth(token.value())));
    }
}
