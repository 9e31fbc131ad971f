package dev.photofinish.web.contract;

import dev.photofinish.web.problem.Problem;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** How an endpoint may say no: always with a problem body, and with which status by what it is asked and by whom. */
final class Refusals {
    private static final String PROBLEM = "application/problem+json";

    private static final String REFUSALS = "#/components/responses/";

    private final Shapes shapes;
    private final Map<String, ApiResponse> met = new ConcurrentHashMap<>();

    Refusals(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Every refusal met so far, by its name. */
    SortedMap<String, ApiResponse> all() {
        return new TreeMap<>(met);
    }

    /** Those of an endpoint by their status, each as a reference. */
    SortedMap<String, ApiResponse> of(HandlerMethod handler, Operation operation, RequestMethod method) {
        var refusals = new TreeMap<String, ApiResponse>();
        add(refusals, HttpStatus.TOO_MANY_REQUESTS);
        var summary =
                Optional.ofNullable(handler.getMethodAnnotation(Summary.class)).map(Summary::by);
        if (summary.filter(by -> !by.open()).isPresent()) {
            add(refusals, HttpStatus.UNAUTHORIZED);
        }
        if (summary.filter(Authority::selective).isPresent()) {
            add(refusals, HttpStatus.FORBIDDEN);
        }
        if (has(operation, "path")) {
            add(refusals, HttpStatus.NOT_FOUND);
        }
        if (has(operation, "query") || method != RequestMethod.GET) {
            add(refusals, HttpStatus.BAD_REQUEST);
            add(refusals, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (parameters(operation).anyMatch(Route::isId)) {
            add(refusals, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (operation.getRequestBody() != null) {
            add(refusals, HttpStatus.CONTENT_TOO_LARGE);
            add(refusals, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (method != RequestMethod.GET) {
            add(refusals, HttpStatus.CONFLICT);
        }
        Optional.ofNullable(handler.getMethodAnnotation(Refuses.class)).ifPresent(more -> {
            for (int status : more.value()) {
                add(refusals, HttpStatus.valueOf(status));
            }
        });
        return refusals;
    }

    private void add(SortedMap<String, ApiResponse> refusals, HttpStatus status) {
        refusals.put(Integer.toString(status.value()), new ApiResponse().$ref(REFUSALS + nameOf(status)));
        met.computeIfAbsent(nameOf(status), _ -> described(status));
    }

    private ApiResponse described(HttpStatus status) {
        var response = new ApiResponse()
                .description(status.getReasonPhrase())
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(shapes.of(Problem.class))));
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            response.addHeaderObject("Retry-After", Headers.RETRY_AFTER);
        }
        return response;
    }

    private static String nameOf(HttpStatus status) {
        return status.getReasonPhrase().replace(" ", "");
    }

    private static boolean has(Operation operation, String place) {
        return parameters(operation).map(Parameter::getIn).anyMatch(place::equals);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream();
    }
}
