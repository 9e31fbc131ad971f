package dev.photofinish.web.idempotency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it is given again.
 *
 * @param headers those that belong to this answer and not to every one
 */
@SuppressWarnings("ArrayRecordComponent")
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            "Photofinish-Position");

    static KeptAnswer of(ServerHttpResponse response, byte[] body) {
        var status = response.getStatusCode();
        var headers = new TreeMap<String, String>();
        KEPT.forEach(name -> {
            var value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        return new KeptAnswer(status == null ? HttpStatus.OK.value() : status.value(), headers, body);
    }

    /**
     * Whether asking again would get the same: not when the server failed, nobody was signed in, or the answer says when to
     * come back.
     */
    static boolean isFinal(ServerHttpResponse response) {
        var status = response.getStatusCode();
        return (status == null || (!status.is5xxServerError() && !status.isSameCodeAs(HttpStatus.UNAUTHORIZED)))
                && !response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
    }

    static KeptAnswer of(byte[] json) {
        return JSON.readValue(json, KeptAnswer.class);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    Mono<Void> give(ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        headers.forEach(response.getHeaders()::set);
        response.getHeaders().set(REPLAYED, "true");
        if (body.length == 0) {
            return response.setComplete();
        }
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
