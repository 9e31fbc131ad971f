package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.invitation.AcceptOrganizationInvite;
import dev.photofinish.command.organization.invitation.IssueOrganizationInvite;
import dev.photofinish.command.organization.invitation.RevokeOrganizationInvite;
import dev.photofinish.command.organization.lookup.OrganizationLookups;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Links by which people come in, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class OrganizationInviteEndpoints {
    private final OrganizationDesk desk;
    private final OrganizationLookups organizations;
    private final Blocking blocking;
    private final Fresh fresh;

    OrganizationInviteEndpoints(
            OrganizationDesk desk, OrganizationLookups organizations, Blocking blocking, Fresh fresh) {
        this.desk = desk;
        this.organizations = organizations;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    @Summary(value = "Make a link by which people come in", by = Authority.ORGANIZATION_MEMBER_MANAGER)
    @Takes(InviteDraft.class)
    @Returns(elsewhere = "OrganizationInvite", status = 201)
    @PostMapping(path = "/api/organizations/{organization_id}/invites", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> issue(@PathVariable("organization_id") String id, Submission submission) {
        var organization = Ids.organization(id);
        var caller = submission.caller();
        var draft = InviteDraft.of(submission.body());
        var slug = draft.slug() == null ? fresh.slug(caller) : draft.slug();
        var command = new IssueOrganizationInvite(
                organization, caller.actor(), slug, draft.maxUses(), draft.expiresAt(), fresh.now());
        return desk.part(
                HttpStatus.CREATED, organization, command, caller, OrganizationDesk.element("invites", "/slug", slug));
    }

    @Summary(value = "Take a link back; who came in by it stays", by = Authority.ORGANIZATION_MEMBER_MANAGER)
    @Returns(status = 204)
    @DeleteMapping("/api/organizations/{organization_id}/invites/{slug}")
    Mono<ResponseEntity<byte[]>> revoke(
            @PathVariable("organization_id") String id, @PathVariable String slug, Caller caller) {
        var organization = Ids.organization(id);
        var command = new RevokeOrganizationInvite(organization, caller.actor(), slug, fresh.now());
        return desk.done(organization, command, caller);
    }

    @Summary(value = "Come in by a link", by = Authority.USER)
    @Returns(elsewhere = "OrganizationDetail")
    @PostMapping("/api/organization-invites/{slug}/accept")
    Mono<ResponseEntity<byte[]>> accept(@PathVariable String slug, Caller caller) {
        return blocking.call(() -> leadsTo(slug)).flatMap(organization -> {
            var command = new AcceptOrganizationInvite(organization, slug, caller.account(), fresh.now());
            return desk.page(HttpStatus.OK, organization, command, caller);
        });
    }

    private OrganizationId leadsTo(String slug) {
        return Optional.of(slug)
                .filter(InviteDraft::isSlug)
                .flatMap(organizations::byInvite)
                .orElseThrow(() -> new RefusedException(OrganizationRejection.UNKNOWN_INVITE));
    }
}
