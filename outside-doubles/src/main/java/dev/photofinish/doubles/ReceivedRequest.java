package dev.photofinish.doubles;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for.
 *
 * @param path without the query
 * @param query by name, decoded, in the order sent
 * @param headers by lower-case name; of several the first
 * @param places what stands for the names of the route's path
 */
public record ReceivedRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Route.Places places,
        String body) {
    /** The only value of a query parameter; null when there is none. */
    public @Nullable String parameter(String name) {
        var values = query.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    /** Every value of a query parameter. */
    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** A header by its lower-case name. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** A field of a form in the body; null when there is none. */
    public @Nullable String formField(String name) {
        var values = new QueryStringDecoder(body, false).parameters().get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    /** Whether the body says that it is a form. */
    public boolean isForm() {
        var type = headers.get("content-type");
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** The token of an Authorization header, whatever its scheme; null when there is none. */
    public @Nullable String token() {
        var header = headers.get("authorization");
        return header == null ? null : header.substring(header.indexOf(' ') + 1).strip();
    }
}
