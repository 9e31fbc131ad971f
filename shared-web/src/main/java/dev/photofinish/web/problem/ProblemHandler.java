package dev.photofinish.web.problem;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Turns whatever went wrong into a problem body, before the framework's own page does. What nobody expected is logged in
 * full under an id, and the id is all the client learns.
 */
@Order(-4)
public final class ProblemHandler implements WebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final Translation translation;

    ProblemHandler(List<RefusalWords> words) {
        this.translation = new Translation(words);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        return ProblemWriter.write(exchange, translation.of(failure).orElseGet(() -> unexpected(exchange, failure)));
    }

    private static ProblemException unexpected(ServerWebExchange exchange, Throwable failure) {
        var id = UUID.randomUUID();
        log.error("{} {} failed as {}", exchange.getRequest().getMethod(), LoggedPath.of(exchange), id, failure);
        return new ProblemException(Problem.of(
                "internal-error",
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here; it is logged as " + id));
    }
}
