package dev.photofinish.command.seed.rest;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.reply.Visibility;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.tail.StoredEvents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands over to a pool in a caller's name, and reads what came of them. */
@Component
final class PoolCommands {
    private static final String POSITION = "Photofinish-Position";

    private final Commands commands;
    private final StoredEvents events;
    private final Blocking blocking;
    private final Visibility visibility;

    PoolCommands(Commands commands, StoredEvents events, Blocking blocking, Visibility visibility) {
        this.commands = commands;
        this.events = events;
        this.blocking = blocking;
        this.visibility = visibility;
    }

    /** The receipt, once the read side shows what came of the command, or the pool's refusal. */
    Mono<Receipt> send(String pool, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(pool, command, caller.account()))
                .flatMap(receipt -> visibility.of(receipt.position(), caller).thenReturn(receipt));
    }

    /** The fact that the command left behind; empty when it left none. */
    <E extends SeedPoolEvent> Mono<E> fact(Receipt receipt, Class<E> type) {
        return receipt.position() == 0
                ? Mono.empty()
                : blocking.call(() ->
                                events.after(receipt.position() - 1, 1).events().getFirst())
                        .map(stored -> type.cast(stored.event()));
    }

    static ResponseEntity.BodyBuilder answer(HttpStatus status, Receipt receipt) {
        return ResponseEntity.status(status).header(POSITION, Long.toString(receipt.position()));
    }
}
