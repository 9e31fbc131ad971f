package dev.photofinish.query.web;

import dev.photofinish.store.RefusedException;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Turns whatever went wrong into a problem body, before the framework's own page does. Of an unexpected failure the
 * caller learns nothing but that it happened; the log has the rest. Refused commands are worded where commands are taken.
 */
@Order(-3)
final class ProblemBodies implements WebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemBodies.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted() || failure instanceof RefusedException) {
            return Mono.error(failure);
        }
        var problem = problem(failure, exchange);
        var body = RestJson.bytes(problem);
        response.setRawStatusCode(problem.status());
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Problem problem(Throwable failure, ServerWebExchange exchange) {
        return switch (failure) {
            case RefusedRequest refused -> refused.problem();
            case ErrorResponse known -> worded(known);
            case RejectedExecutionException _ ->
                Problem.of(QueryRefusal.TOO_BUSY, "Too many slow reads at once; try again shortly");
            default -> {
                log.error(
                        "{} {} failed",
                        exchange.getRequest().getMethod(),
                        exchange.getRequest().getPath(),
                        failure);
                yield Problem.of(QueryRefusal.FAILED, "The server could not answer; the operator can see why");
            }
        };
    }

    private static Problem worded(ErrorResponse known) {
        var status = HttpStatus.resolve(known.getStatusCode().value());
        if (status == null || status.is5xxServerError()) {
            return Problem.of(QueryRefusal.FAILED, "The server could not answer; the operator can see why");
        }
        return switch (status) {
            case NOT_FOUND -> Problem.of(QueryRefusal.PAGE_NOT_FOUND, "Nothing is served at this path");
            case BAD_REQUEST -> Problem.of(QueryRefusal.NOT_UNDERSTOOD, "A part of the request has the wrong form");
            default -> Problem.of(status);
        };
    }
}
