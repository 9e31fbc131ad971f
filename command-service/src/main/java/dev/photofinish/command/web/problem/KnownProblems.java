package dev.photofinish.command.web.problem;

import dev.photofinish.command.web.body.InvalidRequestException;
import dev.photofinish.store.Refusal;
import dev.photofinish.store.RefusedException;
import java.util.concurrent.CompletionException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns every refusal, and what the framework itself refuses, into a problem body. Leaves anything else to others. */
@Component
@Order(-4)
final class KnownProblems implements WebExceptionHandler {
    private final ProblemWriter writer;

    KnownProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return switch (cause) {
            case RefusedException refused -> refuse(exchange, refused.refusal());
            case EdgeException edge -> refuse(exchange, edge.refusal());
            case InvalidRequestException invalid -> refuse(exchange, invalid);
            case ErrorResponse framework -> refuse(exchange, framework);
            default -> Mono.error(failure);
        };
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Refusal refusal) {
        var status = Statuses.of(refusal);
        var headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return writer.write(exchange, Problem.of(refusal.code(), status, Statuses.sentence(refusal)), headers);
    }

    private Mono<Void> refuse(ServerWebExchange exchange, EdgeRefusal refusal) {
        var headers = new HttpHeaders();
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal == EdgeRefusal.BODY_TOO_LARGE) {
            // The rest of the body may still be under way; nothing after it can be told from it.
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        return writer.write(exchange, Problem.of(refusal.name(), refusal.status(), refusal.sentence()), headers);
    }

    private Mono<Void> refuse(ServerWebExchange exchange, InvalidRequestException invalid) {
        var problem = Problem.of(
                "invalid-request",
                HttpStatus.UNPROCESSABLE_CONTENT,
                String.valueOf(invalid.getMessage()),
                invalid.errors());
        return writer.write(exchange, problem, new HttpHeaders());
    }

    private Mono<Void> refuse(ServerWebExchange exchange, ErrorResponse framework) {
        var status = framework.getStatusCode();
        var known = HttpStatus.resolve(status.value());
        var code = known == null ? "http-" + status.value() : known.name();
        var detail = framework.getBody().getDetail();
        var sentence = detail == null || status.is5xxServerError()
                ? Problem.of(code, status, "").title()
                : detail;
        return writer.write(exchange, Problem.of(code, status, sentence), framework.getHeaders());
    }
}
