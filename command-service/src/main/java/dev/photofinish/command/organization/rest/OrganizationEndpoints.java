package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.editing.ChangeOrganization;
import dev.photofinish.command.organization.founding.CreateOrganization;
import dev.photofinish.command.organization.membership.LeaveOrganization;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Organizations themselves, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api/organizations", produces = MediaType.APPLICATION_JSON_VALUE)
final class OrganizationEndpoints {
    private final OrganizationDesk desk;
    private final Fresh fresh;

    OrganizationEndpoints(OrganizationDesk desk, Fresh fresh) {
        this.desk = desk;
        this.fresh = fresh;
    }

    @Summary(value = "Found an organization, and be its first administrator", by = Authority.ADMIN)
    @Takes(OrganizationDraft.class)
    @Returns(elsewhere = "OrganizationDetail", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> create(Submission submission) {
        var caller = submission.caller();
        if (caller.role() != Role.ADMIN) {
            throw new RefusedException(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        var draft = OrganizationDraft.of(submission.body());
        var organization = fresh.organization(caller);
        var command =
                new CreateOrganization(organization, caller.actor(), draft.name(), draft.description(), fresh.now());
        return desk.page(HttpStatus.CREATED, organization, command, caller)
                .map(answer -> OrganizationDesk.at("/api/organizations/" + organization, answer));
    }

    @Summary(
            value = "Change what an organization says of itself; what is left out stays",
            by = Authority.ORGANIZATION_ADMIN)
    @Takes(OrganizationChanges.class)
    @Returns(elsewhere = "OrganizationDetail")
    @PatchMapping(path = "/{organization_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> change(@PathVariable("organization_id") String id, Submission submission) {
        var organization = Ids.organization(id);
        var caller = submission.caller();
        var changes = OrganizationEdit.of(submission.body());
        var command = new ChangeOrganization(organization, caller.actor(), changes, fresh.now());
        return desk.page(HttpStatus.OK, organization, command, caller);
    }

    @Summary(value = "Be a member no more", by = Authority.ORGANIZATION_MEMBER)
    @Returns(status = 204)
    @PostMapping("/{organization_id}/leave")
    Mono<ResponseEntity<byte[]>> leave(@PathVariable("organization_id") String id, Caller caller) {
        var organization = Ids.organization(id);
        return desk.done(organization, new LeaveOrganization(organization, caller.actor(), fresh.now()), caller);
    }
}
