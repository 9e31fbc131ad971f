package dev.photofinish.web.contract;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint answers when all goes well. */
final class GoodAnswers {
    private static final String JSON = "application/json";
    private static final String AT_LEAST = "Photofinish-At-Least";

    private final Shapes shapes;

    GoodAnswers(Shapes shapes) {
        this.shapes = shapes;
    }

    ApiResponses of(HandlerMethod handler) {
        var responses = new ApiResponses();
        var declared = handler.getMethod().getAnnotationsByType(Returns.class);
        for (var answer : declared) {
            add(responses, answer);
        }
        if (declared.length == 0) {
            var shape = shapes.of(withoutWrapping(handler.getMethod().getGenericReturnType()));
            json(response(responses, HttpStatus.OK.value()), shape);
        }
        if (mayBeLate(handler, declared)) {
            var later = response(responses, HttpStatus.ACCEPTED.value());
            json(later, shapes.of(Later.class)).description(Later.MEANING);
        }
        return responses;
    }

    private void add(ApiResponses responses, Returns answer) {
        var response = response(responses, answer.status());
        if (answer.status() == HttpStatus.NO_CONTENT.value() || isOfTheReadSide(answer)) {
            response.addHeaderObject("Photofinish-Position", Headers.POSITION);
        }
        if (answer.media().isEmpty() || answer.status() == HttpStatus.NO_CONTENT.value()) {
            return;
        }
        if (answer.media().equals(JSON)) {
            json(response, many(answer, one(answer)));
        } else {
            content(response).addMediaType(answer.media(), new MediaType().schema(Simple.typed("string")));
        }
    }

    private Schema<?> one(Returns answer) {
        return answer.elsewhere().isEmpty() ? shapes.of(answer.value()) : shapes.elsewhere(answer.elsewhere());
    }

    private static Schema<?> many(Returns answer, Schema<?> one) {
        return switch (answer.as()) {
            case ONE -> one;
            case LIST -> Simple.list(one);
            case BY_NAME -> Simple.byName(one);
        };
    }

    private static ApiResponse response(ApiResponses responses, int status) {
        return responses.computeIfAbsent(
                Integer.toString(status), _ -> new ApiResponse().description(Headers.phrase(status)));
    }

    private static ApiResponse json(ApiResponse response, Schema<?> shape) {
        content(response).addMediaType(JSON, new MediaType().schema(shape));
        return response;
    }

    private static Content content(ApiResponse response) {
        if (response.getContent() == null) {
            response.setContent(new Content());
        }
        return response.getContent();
    }

    private static boolean mayBeLate(HandlerMethod handler, Returns[] declared) {
        return Arrays.stream(declared).anyMatch(GoodAnswers::isOfTheReadSide)
                || Arrays.stream(handler.getMethodParameters())
                        .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                        .filter(Objects::nonNull)
                        .anyMatch(header -> header.name().equals(AT_LEAST));
    }

    private static boolean isOfTheReadSide(Returns answer) {
        return !answer.elsewhere().isEmpty()
                || (answer.value().isRecord()
                        && Arrays.stream(answer.value().getRecordComponents())
                                .anyMatch(component -> component.isAnnotationPresent(Elsewhere.class)));
    }

    /** Of {@code Mono<ResponseEntity<X>>} the X. */
    private static Type withoutWrapping(Type type) {
        return type instanceof ParameterizedType wrapping
                        && wrapping.getActualTypeArguments().length == 1
                        && !Iterable.class.isAssignableFrom((Class<?>) wrapping.getRawType())
                ? withoutWrapping(wrapping.getActualTypeArguments()[0])
                : type;
    }
}
