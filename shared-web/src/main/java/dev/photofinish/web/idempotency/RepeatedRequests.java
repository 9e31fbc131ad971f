package dev.photofinish.web.idempotency;

import dev.photofinish.store.Intent;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.request.Claim;
import dev.photofinish.web.EdgeOrder;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.body.WholeBodies;
import dev.photofinish.web.problem.ProblemHandler;
import io.micrometer.core.instrument.Counter;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Carries a request with an {@code Idempotency-Key} out once, and gives every repetition the answer of the first. What
 * has the same key and another body is refused. A repetition that comes while the first is under way waits for it.
 */
@Order(EdgeOrder.REPEATED_REQUESTS)
final class RepeatedRequests implements WebFilter {
    private static final Set<HttpMethod> CHANGES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final WholeBodies bodies;
    private final Askers askers;
    private final Attempts attempts;
    private final AnswerSeal seal;
    private final ProblemHandler problems;
    private final long largestAnswer;
    private final Counter waitedTooLong;
    private final Counter answerTooLarge;

    RepeatedRequests(
            WholeBodies bodies,
            Askers askers,
            Attempts attempts,
            AnswerSeal seal,
            ProblemHandler problems,
            long largestAnswer,
            Limits limits) {
        this.bodies = bodies;
        this.askers = askers;
        this.attempts = attempts;
        this.seal = seal;
        this.problems = problems;
        this.largestAnswer = largestAnswer;
        this.waitedTooLong = limits.hits(WebLimit.REPEATED_WAIT);
        this.answerTooLarge = limits.hits(WebLimit.LARGEST_ANSWER);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!CHANGES.contains(request.getMethod()) || !request.getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        var key = RequestName.key(request);
        return key == null
                ? chain.filter(exchange)
                : bodies.read(request)
                        .flatMap(body -> askers.who(request)
                                .map(who -> RequestName.of(request, key, who, body))
                                .flatMap(name -> attempts.begin(name)
                                        .flatMap(claim -> answer(exchange, chain, name, body, claim))));
    }

    private Mono<Void> answer(
            ServerWebExchange exchange, WebFilterChain chain, RequestName name, byte[] body, Claim claim) {
        return switch (claim) {
            case Claim.Granted(var intent) -> carryOut(exchange, chain, name, body, intent);
            case Claim.Answered(var kept) ->
                seal.open(name, kept)
                        .map(json -> KeptAnswer.of(json).give(exchange.getResponse()))
                        .orElseGet(() -> Mono.error(IdempotencyRefusal.ANSWER_LOST.exception()));
            case Claim.Underway() -> {
                waitedTooLong.increment();
                yield Mono.error(IdempotencyRefusal.REQUEST_UNDER_WAY.exception());
            }
            case Claim.Different() -> Mono.error(IdempotencyRefusal.IDEMPOTENCY_KEY_REUSED.exception());
        };
    }

    private Mono<Void> carryOut(
            ServerWebExchange exchange, WebFilterChain chain, RequestName name, byte[] body, Intent intent) {
        var held = new HeldResponse(exchange.getResponse());
        var attempt = exchange.mutate()
                .request(new ReadBody(exchange.getRequest(), body))
                .response(held)
                .build();
        RequestIntent.set(attempt, intent);
        return chain.filter(attempt)
                .onErrorResume(failure -> problems.handle(attempt, failure))
                .onErrorResume(gone -> attempts.release(name, intent).then(Mono.error(gone)))
                .then(Mono.defer(() -> settle(name, intent, held)))
                .doOnCancel(() -> attempts.release(name, intent).subscribe())
                .then(Mono.defer(held::send));
    }

    /** Kept before it is sent: who asks the moment after has the same. */
    private Mono<Void> settle(RequestName name, Intent intent, HeldResponse held) {
        return worthKeeping(held) && smallEnough(held)
                ? attempts.answer(
                        name,
                        intent,
                        seal.seal(name, KeptAnswer.of(held, held.body()).json()))
                : attempts.release(name, intent);
    }

    private static boolean worthKeeping(HeldResponse held) {
        return !held.streamed() && KeptAnswer.isFinal(held);
    }

    private boolean smallEnough(HeldResponse held) {
        if (held.body().length <= largestAnswer) {
            return true;
        }
        answerTooLarge.increment();
        return false;
    }
}
