package dev.photofinish.command.notification.interaction;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What buttons do. The reply says what really happened (better than the reference, which always claims success). */
@Component
final class Clicks {
    private static final String BECOME = "become_runner";
    private static final String REMOVE = "remove_runner";

    private final RunnerRole role;

    Clicks(RunnerRole role) {
        this.role = role;
    }

    Mono<Whisper> reply(JsonNode interaction) {
        return Click.of(interaction)
                .map(this::reply)
                .orElseGet(() -> Mono.just(Whisper.of("This works on the server only.")));
    }

    private Mono<Whisper> reply(Click click) {
        return switch (click.button()) {
            case BECOME ->
                role.give(click.user())
                        .map(worked -> Whisper.of(
                                worked
                                        ? "You are a runner now, and will be told of new races."
                                        : "The runner role could not be given to you. Please try again later."));
            case REMOVE ->
                role.take(click.user())
                        .map(worked -> Whisper.of(
                                worked
                                        ? "You are no runner any more."
                                        : "The runner role could not be taken from you. Please try again later."));
            default -> Mono.just(Whisper.of("Unknown action."));
        };
    }
}
