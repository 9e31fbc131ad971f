package dev.photofinish.command.web.caller;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.body.JsonBodies;
import java.util.function.Function;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Endpoints say that they need somebody signed in by taking a {@link Caller}, or a {@link Submission} when there is a
 * body. A body that is no JSON is refused before the caller is asked for, as in the reference (rest-api §1).
 */
@Configuration(proxyBeanMethods = false)
class CallerArguments implements WebFluxConfigurer {
    private final Callers callers;
    private final JsonBodies bodies;

    CallerArguments(Callers callers, JsonBodies bodies) {
        this.callers = callers;
        this.bodies = bodies;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(
                new Resolver<>(Caller.class, callers::of),
                new Resolver<>(Submission.class, this::submission),
                new Resolver<>(OptionalSubmission.class, this::optionalSubmission));
    }

    private Mono<Submission> submission(ServerWebExchange exchange) {
        return bodies.read(exchange).flatMap(body -> callers.of(exchange).map(caller -> new Submission(caller, body)));
    }

    private Mono<OptionalSubmission> optionalSubmission(ServerWebExchange exchange) {
        return bodies.readIfAny(exchange)
                .flatMap(body -> callers.of(exchange).map(caller -> new OptionalSubmission(caller, body)));
    }

    private record Resolver<T>(Class<T> type, Function<ServerWebExchange, Mono<T>> find)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            return find.apply(exchange).cast(Object.class);
        }
    }
}
