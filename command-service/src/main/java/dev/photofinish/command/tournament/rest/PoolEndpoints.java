package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.editing.AddPermalinks;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.ChangePool;
import dev.photofinish.command.tournament.editing.RemovePool;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The pools of tournaments, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api/async-tournaments", produces = MediaType.APPLICATION_JSON_VALUE)
final class PoolEndpoints {
    private final TournamentGate gate;
    private final TournamentDesk desk;
    private final Fresh fresh;

    PoolEndpoints(TournamentGate gate, TournamentDesk desk, Fresh fresh) {
        this.gate = gate;
        this.desk = desk;
        this.fresh = fresh;
    }

    @Summary(value = "Add a pool to a tournament", by = Authority.TOURNAMENT_ADMIN)
    @Takes(PoolDraft.class)
    @Returns(elsewhere = "AsyncPool", status = 201)
    @PostMapping(path = "/{tournament_id}/pools", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("tournament_id") String id, Submission submission) {
        var tournament = Ids.tournament(id);
        var caller = submission.caller();
        var text = PoolDraft.of(submission.body());
        var pool = fresh.pool(caller);
        var command = new AddPool(tournament, pool, text.name(), text.description(), fresh.now());
        return gate.tournament(tournament, caller, Standing::mayManageTournaments)
                .flatMap(_ -> desk.send(tournament, command, caller))
                .flatMap(receipt -> desk.pool(HttpStatus.CREATED, tournament, pool, receipt, caller));
    }

    @Summary(value = "Call or describe a pool otherwise; what is left out stays", by = Authority.TOURNAMENT_ADMIN)
    @Takes(PoolEdit.class)
    @Returns(elsewhere = "AsyncPool")
    @PatchMapping(path = "/pools/{pool_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> change(@PathVariable("pool_id") String id, Submission submission) {
        var pool = Ids.pool(id);
        var caller = submission.caller();
        var change = PoolEdit.of(submission.body());
        return gate.pool(pool, caller, Standing::mayManageTournaments)
                .flatMap(in -> desk.send(
                                in.tournament(), new ChangePool(in.tournament(), pool, change, fresh.now()), caller)
                        .flatMap(receipt -> desk.pool(HttpStatus.OK, in.tournament(), pool, receipt, caller)));
    }

    @Summary(value = "Remove a pool nobody has played in", by = Authority.TOURNAMENT_ADMIN)
    @Returns(status = 204)
    @DeleteMapping("/pools/{pool_id}")
    Mono<ResponseEntity<byte[]>> remove(@PathVariable("pool_id") String id, Caller caller) {
        var pool = Ids.pool(id);
        return gate.pool(pool, caller, Standing::mayManageTournaments)
                .flatMap(in -> desk.send(in.tournament(), new RemovePool(in.tournament(), pool, fresh.now()), caller)
                        .flatMap(receipt -> desk.done(in.tournament(), receipt, caller)));
    }

    @Summary(
            value = "Add a permalink to a pool, or up to 500 at once, all of them or none",
            by = Authority.TOURNAMENT_ADMIN)
    @Takes(PermalinksDraft.class)
    @Returns(elsewhere = "AsyncPool", status = 201)
    @PostMapping(path = "/pools/{pool_id}/permalinks", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> addPermalinks(@PathVariable("pool_id") String id, Submission submission) {
        var pool = Ids.pool(id);
        var caller = submission.caller();
        var permalinks = permalinks(PermalinksDraft.of(submission.body()), caller);
        return gate.pool(pool, caller, Standing::mayManageTournaments)
                .flatMap(in -> desk.send(
                                in.tournament(),
                                new AddPermalinks(in.tournament(), pool, permalinks, fresh.now()),
                                caller)
                        .flatMap(receipt -> desk.pool(HttpStatus.CREATED, in.tournament(), pool, receipt, caller)));
    }

    private List<Permalink> permalinks(List<PermalinkDraft> drafts, Caller caller) {
        return IntStream.range(0, drafts.size())
                .mapToObj(number -> new Permalink(
                        fresh.permalink(caller, number),
                        drafts.get(number).url(),
                        drafts.get(number).notes()))
                .toList();
    }
}
