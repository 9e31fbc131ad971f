package dev.photofinish.command.account.rest;

import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.role.AssignRole;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Administrators say who may organize (rest-api §9). */
@RestController
final class Roles {
    private final Commands commands;
    private final Accounts accounts;
    private final Replies replies;
    private final Fresh fresh;

    Roles(Commands commands, Accounts accounts, Replies replies, Fresh fresh) {
        this.commands = commands;
        this.accounts = accounts;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Say whether a user may organize races", by = Authority.ADMIN)
    @Takes(RoleWish.class)
    @Returns(elsewhere = "UserRow")
    @PatchMapping(
            path = "/api/admin/users/{user_id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> assign(@PathVariable("user_id") String id, Submission submission) {
        var caller = submission.caller();
        if (caller.role() != Role.ADMIN) {
            throw new RefusedException(AccountRejection.ADMINS_ONLY);
        }
        var user = Ids.account(id);
        var wished = submission.body().requiredText("role");
        submission.body().check();
        return send(new AssignRole(user, caller.actor(), role(wished), fresh.now()), user, caller)
                .doOnNext(done -> accounts.forget(user))
                .flatMap(receipt -> replies.user(user, receipt, caller));
    }

    private Mono<Receipt> send(AssignRole command, AccountId user, Caller caller) {
        return Mono.fromFuture(() -> commands.send(user, command, caller.account()));
    }

    private static Role role(String wished) {
        return switch (wished) {
            case "user" -> Role.USER;
            case "organizer" -> Role.ORGANIZER;
            default -> throw new RefusedException(AccountRejection.ROLE_NOT_ASSIGNABLE);
        };
    }
}
