package dev.photofinish.command.racetime.bot;

import dev.photofinish.command.outside.AppToken;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.racetime.RacetimeSettings.BotSettings;
import dev.photofinish.events.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Our bot in one category. */
public final class RacetimeBot {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final BotSettings settings;
    private final OutsideService racetime;
    private final BotTokens tokens;
    private final BotHealth health;
    private final Clock clock;

    RacetimeBot(BotSettings settings, OutsideService racetime, BotTokens tokens, BotHealth health, Clock clock) {
        this.settings = settings;
        this.racetime = racetime;
        this.tokens = tokens;
        this.health = health;
        this.clock = clock;
    }

    /** The slug of its category. */
    public String category() {
        return settings.category();
    }

    /** Its name there. */
    public String name() {
        return settings.name();
    }

    /** Whether it opens rooms for that organization (tournaments §2.1). */
    public boolean serves(OrganizationId organization) {
        return settings.organizations().isEmpty() || settings.organizations().contains(organization.value());
    }

    /** The organizations it opens rooms for; none = for all. */
    public List<OrganizationId> organizations() {
        return settings.organizations().stream().map(OrganizationId::new).toList();
    }

    /** How it is with it. */
    public BotHealth health() {
        return health;
    }

    /** A token that lasts at least that long from now. */
    public Mono<AppToken> tokenFor(Duration needed) {
        return tokens.token().flatMap(token -> {
            if (token.endsAt().isAfter(clock.instant().plus(needed))) {
                return Mono.just(token);
            }
            tokens.rejected(token);
            return tokens.token();
        });
    }

    /**
     * Asks as the bot. Refused, whichever way racetime.gg says that (racetime §2.2), it asks once more with a new token.
     *
     * @return the answer, below 500; fails with a {@link BotAuthException} when it is refused again, which says nothing of
     *     other requests: a room that is over is not to be edited by anybody
     */
    public Mono<OutsideAnswer> call(Function<WebClient, WebClient.RequestHeadersSpec<?>> request) {
        return tokens.token()
                .flatMap(token -> send(request, token).flatMap(answer -> {
                    if (!refused(answer)) {
                        return Mono.just(answer);
                    }
                    tokens.rejected(token);
                    return tokens.token().flatMap(newer -> send(request, newer)).map(this::accepted);
                }))
                .doOnNext(_ -> health.connected())
                .doOnError(OutsideException.class, failure -> health.unreachable(String.valueOf(failure.getMessage())));
    }

    /** Whether racetime.gg still takes that token; if not, it is used no more. Blocks. */
    public boolean recognized(AppToken token) {
        var answer = send(client -> client.get().uri("/o/" + category() + "/data"), token)
                .block();
        if (answer != null && refused(answer)) {
            tokens.rejected(token);
            return false;
        }
        return true;
    }

    private OutsideAnswer accepted(OutsideAnswer answer) {
        if (refused(answer)) {
            health.unreachable(answer.toString());
            throw new BotAuthException(name());
        }
        return answer;
    }

    private static boolean refused(OutsideAnswer answer) {
        return answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN;
    }

    private Mono<OutsideAnswer> send(Function<WebClient, WebClient.RequestHeadersSpec<?>> request, AppToken token) {
        return racetime.call(client -> request.apply(client).headers(headers -> headers.setBearerAuth(token.value())));
    }
}
