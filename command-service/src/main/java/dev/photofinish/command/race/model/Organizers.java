package dev.photofinish.command.race.model;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who commands a race. Immutable.
 *
 * @param owner who created it
 * @param others who command it beside them, in the order they were added
 */
public record Organizers(AccountId owner, List<AccountId> others) {
    /** Keeps its own copy. */
    public Organizers {
        others = List.copyOf(others);
    }

    /** Whether the actor may do what organizers do; an admin may repair any race (better S9). */
    public boolean include(Actor actor) {
        return ownedBy(actor) || others.contains(actor.account());
    }

    /** Whether the actor may do what is left to the owner: deleting, and saying who else organizes. */
    public boolean ownedBy(Actor actor) {
        return actor.account().equals(owner) || actor.role() == Role.ADMIN;
    }

    /** Whether this account organizes the race beside its owner. */
    public boolean assistedBy(AccountId account) {
        return others.contains(account);
    }

    /** Whether this account organizes the race, as its owner or beside them. */
    public boolean names(AccountId account) {
        return account.equals(owner) || assistedBy(account);
    }

    Organizers with(AccountId account) {
        return new Organizers(
                owner, Stream.concat(others.stream(), Stream.of(account)).toList());
    }

    Organizers without(AccountId account) {
        return new Organizers(
                owner, others.stream().filter(other -> !other.equals(account)).toList());
    }
}
