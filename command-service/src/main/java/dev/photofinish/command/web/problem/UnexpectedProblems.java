package dev.photofinish.command.web.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** What nobody expected: logged in full under an id, and the id is all the client learns. */
@Component
@Order(-2)
final class UnexpectedProblems implements WebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedProblems.class);

    private final ProblemWriter writer;

    UnexpectedProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var id = UUID.randomUUID();
        var request = exchange.getRequest();
        log.error("{} {} failed as {}", request.getMethod(), request.getPath(), id, failure);
        var problem = Problem.of(
                "internal-error", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; it is logged as " + id);
        return writer.write(exchange, problem, new HttpHeaders());
    }
}
