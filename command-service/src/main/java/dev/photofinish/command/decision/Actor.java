package dev.photofinish.command.decision;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;

/** Who wants something, with the role held at that moment. */
public record Actor(AccountId account, Role role) {
    /** Whether this actor may create races (rest-api §5). */
    public boolean mayOrganize() {
        return role != Role.USER;
    }
}
