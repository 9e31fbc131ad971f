package dev.photofinish.command.outside;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** The application's token, by its client credentials: kept while it holds, and renewed once however many need it. */
public final class AppTokens {
    private final OutsideService auth;
    private final String path;
    private final ClientCredentials credentials;
    private final Duration renewBefore;
    private final Clock clock;
    private @Nullable Renewal current;

    /** A token, or one that is under way. */
    private static final class Renewal {
        private volatile @Nullable AppToken token;

        private Mono<AppToken> result = Mono.never();
    }

    /**
     * Asks for none yet.
     *
     * @param path where tokens are given out, below the service's address
     * @param renewBefore how long before its end a token is renewed; of one that does not last that long, after half its time
     */
    public AppTokens(
            OutsideService auth, String path, ClientCredentials credentials, Duration renewBefore, Clock clock) {
        this.auth = auth;
        this.path = path;
        this.credentials = credentials;
        this.renewBefore = renewBefore;
        this.clock = clock;
    }

    /** A token that holds; fails when none is given. */
    public Mono<AppToken> token() {
        return Mono.defer(this::held);
    }

    /** That token does not hold, whatever it said. */
    public synchronized void rejected(AppToken token) {
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
                        .uri(path)
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
        var now = clock.instant();
        var holds = Duration.ofSeconds(fields.path("expires_in").asLong(0));
        var renewed = holds.compareTo(renewBefore) > 0 ? holds.minus(renewBefore) : holds.dividedBy(2);
        return new AppToken(value, now.plus(renewed), now.plus(holds));
    }
}
