package dev.photofinish.command.organization.rest;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.OrganizationReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands to an organization over in a caller's name, and answers with its page or a part of it. */
@Component
@WithTournaments
final class OrganizationDesk {
    private final Commands commands;
    private final OrganizationReader reader;
    private final Replies replies;

    OrganizationDesk(Commands commands, OrganizationReader reader, Replies replies) {
        this.commands = commands;
        this.reader = reader;
        this.replies = replies;
    }

    /** Answered with the whole page. */
    Mono<ResponseEntity<byte[]>> page(HttpStatus status, OrganizationId organization, Object command, Caller caller) {
        return part(status, organization, command, caller, Optional::of);
    }

    /** Answered with a part of the page. */
    Mono<ResponseEntity<byte[]>> part(
            HttpStatus status,
            OrganizationId organization,
            Object command,
            Caller caller,
            Function<ReadModel, Optional<ReadModel>> part) {
        return send(organization, command, caller)
                .flatMap(receipt -> replies.answer(
                        status,
                        page(organization, receipt, caller).flatMap(page -> Mono.justOrEmpty(part.apply(page))),
                        receipt));
    }

    /** Answered with nothing but that it is done. */
    Mono<ResponseEntity<byte[]>> done(OrganizationId organization, Object command, Caller caller) {
        return send(organization, command, caller)
                .flatMap(receipt -> replies.done(page(organization, receipt, caller), receipt));
    }

    /** An element of one of the page's lists. */
    static Function<ReadModel, Optional<ReadModel>> element(String list, String pointer, Object id) {
        return page -> page.tree()
                .path(list)
                .valueStream()
                .filter(element -> element.at(pointer).asString("").equals(id.toString()))
                .findFirst()
                .map(ReadModel::of);
    }

    /** The same answer, with the address of what was made. */
    static ResponseEntity<byte[]> at(String address, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .location(URI.create(address))
                .body(answer.getBody());
    }

    private Mono<ReadModel> page(OrganizationId organization, Receipt receipt, Caller caller) {
        return reader.page(organization, receipt.position(), caller);
    }

    private Mono<Receipt> send(OrganizationId organization, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(organization, command, caller.account(), caller.intent()));
    }
}
