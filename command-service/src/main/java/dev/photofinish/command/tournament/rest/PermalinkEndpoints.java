package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.editing.ChangePermalink;
import dev.photofinish.command.tournament.editing.RemovePermalink;
import dev.photofinish.command.tournament.editing.RestorePermalink;
import dev.photofinish.command.tournament.editing.RetirePermalink;
import dev.photofinish.command.tournament.lookup.Place;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The permalinks of pools, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api/async-tournaments/permalinks", produces = MediaType.APPLICATION_JSON_VALUE)
final class PermalinkEndpoints {
    private final TournamentGate gate;
    private final TournamentDesk desk;
    private final Fresh fresh;

    PermalinkEndpoints(TournamentGate gate, TournamentDesk desk, Fresh fresh) {
        this.gate = gate;
        this.desk = desk;
        this.fresh = fresh;
    }

    /** One that was played leads where it did; it may be retired, and what was played on it counts on. */
    @Summary(value = "Change a permalink, or retire it; what is left out stays", by = Authority.TOURNAMENT_ADMIN)
    @Takes(PermalinkEdit.class)
    @Returns(elsewhere = "AsyncPermalink")
    @PatchMapping(path = "/{permalink_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> change(@PathVariable("permalink_id") String id, Submission submission) {
        var permalink = Ids.permalink(id);
        var caller = submission.caller();
        var wish = PermalinkEdit.of(submission.body());
        return gate.permalink(permalink, caller, Standing::mayManageTournaments)
                .flatMap(in -> change(permalink, wish, in, caller)
                        .flatMap(receipt -> desk.permalink(in.tournament(), permalink, receipt, caller)));
    }

    @Summary(value = "Remove a permalink nobody has played", by = Authority.TOURNAMENT_ADMIN)
    @Returns(status = 204)
    @DeleteMapping("/{permalink_id}")
    Mono<ResponseEntity<byte[]>> remove(@PathVariable("permalink_id") String id, Caller caller) {
        var permalink = Ids.permalink(id);
        return gate.permalink(permalink, caller, Standing::mayManageTournaments)
                .flatMap(in -> desk.send(
                                in.tournament(),
                                new RemovePermalink(in.tournament(), in.pool(), permalink, fresh.now()),
                                caller)
                        .flatMap(receipt -> desk.done(in.tournament(), receipt, caller)));
    }

    private Mono<Receipt> change(PermalinkId permalink, PermalinkEdit.Wish wish, Place in, Caller caller) {
        var tournament = in.tournament();
        var change = new ChangePermalink(tournament, in.pool(), permalink, wish::of, fresh.now());
        var changed = desk.sendOneOf(tournament, change, caller);
        var active = wish.active();
        if (active == null) {
            return changed;
        }
        var drawn = active
                ? new RestorePermalink(tournament, in.pool(), permalink, fresh.now())
                : new RetirePermalink(tournament, in.pool(), permalink, fresh.now());
        return changed.flatMap(first -> desk.sendOneOf(tournament, drawn, caller)
                .map(second -> second.position() > first.position() ? second : first));
    }
}
