package dev.photofinish.web.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** An endpoint as it describes itself, instead of as its method looks from outside. */
final class DescribedOperation implements GlobalOperationCustomizer {
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Shapes shapes;
    private final GoodAnswers answers;
    private final Refusals refusals;

    DescribedOperation(Shapes shapes, Refusals refusals) {
        this.shapes = shapes;
        this.answers = new GoodAnswers(shapes);
        this.refusals = refusals;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var summary = handler.getMethodAnnotation(Summary.class);
        if (summary != null) {
            operation.summary(summary.value()).description(summary.by().sentence());
            secure(operation, summary.by());
        }
        onlyDeclaredParameters(operation, handler);
        operation.setRequestBody(body(handler).orElse(null));
        var method = method(handler);
        var responses = answers.of(handler);
        var refused = refusals.of(handler, operation, method);
        operation.setResponses(responses);
        Headers.describe(operation, method);
        refused.forEach(responses::addApiResponse);
        return operation;
    }

    /** What else a method takes is made from the request as a whole. */
    private static void onlyDeclaredParameters(Operation operation, HandlerMethod handler) {
        var declared = Arrays.stream(handler.getMethodParameters())
                .flatMap(DescribedOperation::declaredName)
                .collect(Collectors.toSet());
        operation.setParameters(Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> declared.contains(parameter.getName()))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Stream<String> declaredName(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        var own = String.valueOf(parameter.getParameterName());
        return Stream.of(
                        Optional.ofNullable(parameter.getParameterAnnotation(PathVariable.class))
                                .map(PathVariable::name),
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                                .map(RequestParam::name),
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestHeader.class))
                                .map(RequestHeader::name))
                .flatMap(Optional::stream)
                .map(name -> name.isEmpty() ? own : name);
    }

    private static void secure(Operation operation, Authority by) {
        var token = new SecurityRequirement().addList(DescribedApi.TOKEN);
        switch (by) {
            case ANYBODY -> operation.setSecurity(List.of());
            case VIEWER -> operation.setSecurity(List.of(new SecurityRequirement(), token));
            default -> operation.setSecurity(List.of(token));
        }
    }

    private Optional<RequestBody> body(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(Takes.class))
                .map(takes -> new RequestBody()
                        .required(takes.required())
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(shapes.of(takes.value())))));
    }

    private static RequestMethod method(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null || mapping.method().length == 0 ? RequestMethod.GET : mapping.method()[0];
    }
}
