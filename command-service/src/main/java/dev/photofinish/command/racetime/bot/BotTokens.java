package dev.photofinish.command.racetime.bot;

import dev.photofinish.command.outside.AppToken;
import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.OutsideException;
import reactor.core.publisher.Mono;

/** A bot's token. When the credentials are refused, nobody asks again until somebody says so (racetime §2.1). */
final class BotTokens {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final String bot;
    private final AppTokens tokens;
    private final BotHealth health;

    BotTokens(String bot, AppTokens tokens, BotHealth health) {
        this.bot = bot;
        this.tokens = tokens;
        this.health = health;
    }

    /** One that holds; fails with a {@link BotAuthException} when the credentials are refused. */
    Mono<AppToken> token() {
        return Mono.defer(() -> health.hopeless()
                ? Mono.error(new BotAuthException(bot))
                : tokens.token().onErrorMap(OutsideException.class, this::explain));
    }

    /** It was not taken, whatever it said. */
    void rejected(AppToken token) {
        tokens.rejected(token);
    }

    private RuntimeException explain(OutsideException failure) {
        if (failure.status() != UNAUTHORIZED && failure.status() != BAD_REQUEST) {
            return failure;
        }
        health.authFailed(String.valueOf(failure.getMessage()));
        return new BotAuthException(bot);
    }
}
