package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands over to a race in a caller's name. */
@Component
public final class RaceDesk {
    private final Commands commands;

    RaceDesk(Commands commands) {
        this.commands = commands;
    }

    /** The receipt, or the race's refusal; a race nobody created is refused as unknown. */
    public Mono<Receipt> send(RaceId race, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(race, command, caller.account()))
                .onErrorMap(
                        AggregateNotFoundException.class, missing -> new RefusedException(RaceRejection.UNKNOWN_RACE));
    }
}
