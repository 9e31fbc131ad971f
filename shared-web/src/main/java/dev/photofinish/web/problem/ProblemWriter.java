package dev.photofinish.web.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes problem bodies. */
final class ProblemWriter {
    private ProblemWriter() {}

    static Mono<Void> write(ServerWebExchange exchange, ProblemException refused) {
        var response = exchange.getResponse();
        var status = HttpStatusCode.valueOf(refused.problem().status());
        var headers = response.getHeaders();
        response.setStatusCode(status);
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        headers.putAll(refused.headers());
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = refused.problem().json();
        headers.setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
