package dev.photofinish.command.race.rest;

import dev.photofinish.command.web.Caller;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands over to a race in a caller's name. */
@Component
public final class RaceDesk {
    private final Commands commands;

    RaceDesk(Commands commands) {
        this.commands = commands;
    }

    /** The receipt, or the race's refusal. */
    public Mono<Receipt> send(RaceId race, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(race, command, caller.account()));
    }
}
