package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.lookup.RequestMoments;
import dev.photofinish.command.organization.lookup.RequestSettings;
import dev.photofinish.command.organization.request.ApproveOrganization;
import dev.photofinish.command.organization.request.RejectOrganization;
import dev.photofinish.command.organization.request.RequestOrganization;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.OrganizationRequestReader;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Organizations are asked for, and administrators of the platform answer, over HTTP (tournaments §2.1). */
@RestController
@WithTournaments
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class RequestEndpoints {
    private static final Duration DAY = Duration.ofDays(1);

    private final Commands commands;
    private final OrganizationRequestReader reader;
    private final Replies replies;
    private final RequestMoments moments;
    private final RequestSettings settings;
    private final Blocking blocking;
    private final Fresh fresh;

    RequestEndpoints(
            Commands commands,
            OrganizationRequestReader reader,
            Replies replies,
            RequestMoments moments,
            RequestSettings settings,
            Blocking blocking,
            Fresh fresh) {
        this.commands = commands;
        this.reader = reader;
        this.replies = replies;
        this.moments = moments;
        this.settings = settings;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    @Summary(value = "Ask for an organization; its id will be that of the request", by = Authority.USER)
    @Takes(RequestDraft.class)
    @Returns(elsewhere = "OrganizationRequest", status = 201)
    @Refuses(409)
    @PostMapping(path = "/organization-requests", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> ask(Submission submission) {
        var caller = submission.caller();
        var draft = RequestDraft.of(submission.body());
        var organization = fresh.organization(caller);
        var now = fresh.now();
        var command = new RequestOrganization(organization, caller.account(), draft.name(), draft.description(), now);
        return blocking.call(() -> mayAsk(caller, now))
                .flatMap(_ -> answered(HttpStatus.CREATED, organization, command, caller))
                .map(answer -> OrganizationDesk.at("/api/organization-requests/" + organization, answer));
    }

    @Summary(
            value = "Found the organization that somebody asked for, with them as its administrator",
            by = Authority.ADMIN)
    @Takes(RequestAnswer.class)
    @Returns(elsewhere = "OrganizationRequest")
    @Refuses(409)
    @PostMapping(
            path = "/admin/organization-requests/{request_id}/approve",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> approve(@PathVariable("request_id") String id, Submission submission) {
        var caller = submission.caller();
        caller.mustBeAdmin();
        var organization = Ids.organization(id);
        var notes = RequestAnswer.of(submission.body()).notes();
        var command = new ApproveOrganization(organization, caller.actor(), notes, fresh.now());
        return answered(HttpStatus.OK, organization, command, caller);
    }

    @Summary(value = "Say no to an organization that somebody asked for", by = Authority.ADMIN)
    @Takes(RequestAnswer.class)
    @Returns(elsewhere = "OrganizationRequest")
    @Refuses(409)
    @PostMapping(path = "/admin/organization-requests/{request_id}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> reject(@PathVariable("request_id") String id, Submission submission) {
        var caller = submission.caller();
        caller.mustBeAdmin();
        var organization = Ids.organization(id);
        var notes = RequestAnswer.of(submission.body()).notes();
        var command = new RejectOrganization(organization, caller.actor(), notes, fresh.now());
        return answered(HttpStatus.OK, organization, command, caller);
    }

    private Mono<ResponseEntity<byte[]>> answered(
            HttpStatus status, OrganizationId organization, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(organization, command, caller.account(), caller.intent()))
                .flatMap(receipt ->
                        replies.answer(status, reader.request(organization, receipt.position(), caller), receipt));
    }

    private boolean mayAsk(Caller caller, Instant now) {
        var asked = moments.since(caller.account(), now.minus(DAY));
        if (settings.perDay() > 0 && asked.size() >= settings.perDay()) {
            var free = asked.get(asked.size() - settings.perDay()).plus(DAY);
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, LimitRefusal.seconds(Duration.between(now, free)));
            throw new ProblemException(Problem.of(AskedTooOften.REQUESTS_TOO_OFTEN, AskedTooOften.SENTENCE), headers);
        }
        return true;
    }
}
