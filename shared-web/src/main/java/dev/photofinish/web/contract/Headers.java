package dev.photofinish.web.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;

/** Headers that endpoints have in common. */
final class Headers {
    static final Header ETAG = new Header()
            .schema(Simple.typed("string"))
            .description("Names this very content; to be sent as `If-None-Match` the next time.");
    static final Header POSITION = new Header()
            .schema(Simple.typed("integer").format("int64"))
            .description("The position of what was done among all events.");
    static final Header RETRY_AFTER = new Header()
            .schema(Simple.typed("integer").format("int32"))
            .description("Seconds after which it makes sense to ask again.");

    private static final Set<String> TAGGED = Set.of("application/json", "application/zip");
    private static final int LONGEST_KEY = 128;

    private Headers() {}

    static void describe(Operation operation, RequestMethod method) {
        if (method != RequestMethod.GET) {
            operation.addParametersItem(idempotencyKey());
            return;
        }
        var responses = operation.getResponses();
        Optional.ofNullable(responses.get("200")).filter(Headers::hasTag).ifPresent(response -> {
            response.addHeaderObject("ETag", ETAG);
            responses.addApiResponse("304", new ApiResponse().description("Still the same"));
            operation.addParametersItem(header(
                    "If-None-Match",
                    "The `ETag` of what the client has: answered with 304 when it is still the same."));
        });
    }

    /** Streams have no content to name, and files with secrets are not to be kept. */
    private static boolean hasTag(ApiResponse response) {
        return response.getContent().keySet().stream().anyMatch(TAGGED::contains);
    }

    private static Parameter idempotencyKey() {
        var key = header(
                "Idempotency-Key",
                "Makes repeating the request harmless: whatever comes with the same key is carried out once, and answered "
                        + "as the first time.");
        key.getSchema().minLength(1).maxLength(LONGEST_KEY).pattern("^[!-~]+$");
        return key;
    }

    static String phrase(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(description)
                .schema(Simple.typed("string"));
    }
}
