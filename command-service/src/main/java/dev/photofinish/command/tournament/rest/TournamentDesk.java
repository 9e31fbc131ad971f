package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Hands commands to tournaments and runs over in a caller's name, and answers with what the read side shows. */
@Component
@WithTournaments
final class TournamentDesk {
    private final Commands commands;
    private final TournamentReader reader;
    private final Replies replies;

    TournamentDesk(Commands commands, TournamentReader reader, Replies replies) {
        this.commands = commands;
        this.reader = reader;
        this.replies = replies;
    }

    /** Sends a command that is all that the request wants. */
    Mono<Receipt> send(Object id, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(id, command, caller.account(), caller.intent()));
    }

    /** Sends one of several commands of a request. Each of them does nothing when it is repeated. */
    Mono<Receipt> sendOneOf(Object id, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(id, command, caller.account()));
    }

    /** AsyncTournament. */
    Mono<ResponseEntity<byte[]>> page(HttpStatus status, TournamentId tournament, Receipt receipt, Caller caller) {
        return replies.answer(status, reader.page(tournament, receipt.position(), caller), receipt);
    }

    /** AsyncPool. */
    Mono<ResponseEntity<byte[]>> pool(
            HttpStatus status, TournamentId tournament, PoolId pool, Receipt receipt, Caller caller) {
        return replies.answer(
                status,
                reader.pools(tournament, receipt.position(), caller)
                        .flatMap(page -> Mono.justOrEmpty(find(pools(page), pool))),
                receipt);
    }

    /** AsyncPermalink. */
    Mono<ResponseEntity<byte[]>> permalink(
            TournamentId tournament, PermalinkId permalink, Receipt receipt, Caller caller) {
        return replies.answer(
                HttpStatus.OK,
                reader.pools(tournament, receipt.position(), caller)
                        .flatMap(page -> Mono.justOrEmpty(find(
                                pools(page)
                                        .flatMap(pool -> pool.path("permalinks").valueStream()),
                                permalink))),
                receipt);
    }

    /** AsyncRun. */
    Mono<ResponseEntity<byte[]>> run(HttpStatus status, RunId run, Receipt receipt, Caller caller) {
        return replies.answer(status, reader.run(run, receipt.position(), caller), receipt);
    }

    /** Nothing but that it is done. */
    Mono<ResponseEntity<byte[]>> done(TournamentId tournament, Receipt receipt, Caller caller) {
        return replies.done(reader.page(tournament, receipt.position(), caller), receipt);
    }

    /** The same answer, with the address of what was made. */
    static ResponseEntity<byte[]> at(String address, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .location(URI.create(address))
                .body(answer.getBody());
    }

    private static Stream<JsonNode> pools(ReadModel page) {
        return page.tree().path("items").valueStream();
    }

    private static Optional<ReadModel> find(Stream<JsonNode> elements, Object id) {
        return elements.filter(element -> element.path("id").asString("").equals(id.toString()))
                .findFirst()
                .map(ReadModel::of);
    }
}
