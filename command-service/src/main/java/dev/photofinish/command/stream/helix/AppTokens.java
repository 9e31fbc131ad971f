package dev.photofinish.command.stream.helix;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideService;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** The application's token, by its client credentials: kept while it holds, and renewed once however many need it. */
final class AppTokens {
    private final OutsideService auth;
    private final TwitchSettings credentials;
    private final Duration renewBefore;
    private final Clock clock;
    private @Nullable Renewal current;

    /** A token, or one that is under way. */
    private static final class Renewal {
        private volatile @Nullable AppToken token;

        private Mono<AppToken> result = Mono.never();
    }

    AppTokens(OutsideService auth, TwitchSettings credentials, Duration renewBefore, Clock clock) {
        this.auth = auth;
        this.credentials = credentials;
        this.renewBefore = renewBefore;
        this.clock = clock;
    }

    /** A token that holds; fails when none is given. */
    Mono<AppToken> token() {
        return Mono.defer(this::held);
    }

    /** That token does not hold, whatever it said. */
    synchronized void rejected(AppToken token) {
        if (current != null && token.equals(current.token)) {
            current = null;
        }
    }

    private synchronized Mono<AppToken> held() {
        var known = current;
        if (known == null || outdated(known.token)) {
            known = renewal();
            current = known;
        }
        return known.result;
    }

    private boolean outdated(@Nullable AppToken token) {
        return token != null && !clock.instant().isBefore(token.renewAt());
    }

    private Renewal renewal() {
        var renewal = new Renewal();
        renewal.result = ask().doOnNext(token -> renewal.token = token)
                .doOnError(_ -> failed(renewal))
                .cache();
        return renewal;
    }

    private synchronized void failed(Renewal renewal) {
        if (current == renewal) {
            current = null;
        }
    }

    private Mono<AppToken> ask() {
        return auth.call(client -> client.post()
                        .uri("/token")
                        .body(BodyInserters.fromFormData("client_id", credentials.clientId())
                                .with("client_secret", credentials.clientSecret())
                                .with("grant_type", "client_credentials")))
                .map(this::read);
    }

    private AppToken read(OutsideAnswer answer) {
        if (!answer.succeeded()) {
            throw answer.failure();
        }
        var fields = answer.json();
        var value = fields.path("access_token").asString("");
        if (value.isBlank()) {
            throw answer.failure();
        }
        var holds = Duration.ofSeconds(fields.path("expires_in").asLong(0)).minus(renewBefore);
        return new AppToken(value, clock.instant().plus(holds));
    }
}
