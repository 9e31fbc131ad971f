package dev.photofinish.command.race.rest;

import dev.photofinish.command.web.Caller;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands over in a caller's name: once, however often the caller repeats the request. */
@Component
public final class RaceDesk {
    private final Commands commands;

    RaceDesk(Commands commands) {
        this.commands = commands;
    }

    /** The receipt, or the refusal of whom it is for. */
    public Mono<Receipt> send(Object aggregateId, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(aggregateId, command, caller.account(), caller.intent()));
    }
}
