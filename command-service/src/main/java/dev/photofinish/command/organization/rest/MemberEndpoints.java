package dev.photofinish.command.organization.rest;

import dev.photofinish.command.account.rest.NamedAccounts;
import dev.photofinish.command.organization.membership.AddMember;
import dev.photofinish.command.organization.membership.ChangePermissions;
import dev.photofinish.command.organization.membership.RemoveMember;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.Optional;
import java.util.function.Function;
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

/** Who belongs to an organization, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api/organizations/{organization_id}/members", produces = MediaType.APPLICATION_JSON_VALUE)
final class MemberEndpoints {
    private final OrganizationDesk desk;
    private final NamedAccounts accounts;
    private final Fresh fresh;

    MemberEndpoints(OrganizationDesk desk, NamedAccounts accounts, Fresh fresh) {
        this.desk = desk;
        this.accounts = accounts;
        this.fresh = fresh;
    }

    @Summary(
            value = "Make somebody a member; permissions are given by administrators only",
            by = Authority.ORGANIZATION_MEMBER_MANAGER)
    @Takes(MemberDraft.class)
    @Returns(elsewhere = "OrganizationMember", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("organization_id") String id, Submission submission) {
        var organization = Ids.organization(id);
        var draft = MemberDraft.of(submission.body());
        return accounts.find(draft.twitchUsername())
                .flatMap(found -> add(organization, found, draft, submission.caller()));
    }

    /** Nobody is refused by the organization, so that there is somebody to answer with. */
    private Mono<ResponseEntity<byte[]>> add(
            OrganizationId organization, Optional<AccountId> account, MemberDraft draft, Caller caller) {
        var command = new AddMember(organization, caller.actor(), account.orElse(null), draft.wished(), fresh.now());
        return desk.part(
                HttpStatus.CREATED,
                organization,
                command,
                caller,
                page -> account.flatMap(known -> member(known).apply(page)));
    }

    @Summary(value = "Say what a member may do", by = Authority.ORGANIZATION_ADMIN)
    @Takes(PermissionsWish.class)
    @Returns(elsewhere = "OrganizationMember")
    @PatchMapping(path = "/{user_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> permit(
            @PathVariable("organization_id") String id, @PathVariable("user_id") String user, Submission submission) {
        var organization = Ids.organization(id);
        var account = Ids.account(user);
        var caller = submission.caller();
        var wished = PermissionsWish.of(submission.body());
        var command = new ChangePermissions(organization, caller.actor(), account, wished, fresh.now());
        return desk.part(HttpStatus.OK, organization, command, caller, member(account));
    }

    @Summary(
            value = "Remove a member; one with permissions is removed by administrators only",
            by = Authority.ORGANIZATION_MEMBER_MANAGER)
    @Returns(status = 204)
    @DeleteMapping("/{user_id}")
    Mono<ResponseEntity<byte[]>> remove(
            @PathVariable("organization_id") String id, @PathVariable("user_id") String user, Caller caller) {
        var organization = Ids.organization(id);
        var command = new RemoveMember(organization, caller.actor(), Ids.account(user), fresh.now());
        return desk.done(organization, command, caller);
    }

    private static Function<ReadModel, Optional<ReadModel>> member(AccountId account) {
        return OrganizationDesk.element("members", "/user/id", account);
    }
}
