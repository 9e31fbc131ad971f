package dev.photofinish.command.race.model;

import dev.photofinish.events.InviteId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was asked to come in without having an account yet. Immutable. */
public record Invites(List<Invite> invites) {
    static final Invites EMPTY = new Invites(List.of());

    /** Keeps its own copy. */
    public Invites {
        invites = List.copyOf(invites);
    }

    /** The invitation with that id, answered or not. */
    public Optional<Invite> byId(InviteId id) {
        return invites.stream().filter(invite -> invite.id().equals(id)).findFirst();
    }

    /** The unanswered invitation of a login, in any case of letters. */
    public Optional<Invite> pendingFor(String login) {
        return invites.stream()
                .filter(invite -> !invite.accepted() && invite.login().equals(login.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    Invites with(Invite invite) {
        return new Invites(Stream.concat(invites.stream(), Stream.of(invite)).toList());
    }

    Invites accepted(InviteId id) {
        return new Invites(invites.stream()
                .map(invite -> invite.id().equals(id) ? invite.accept() : invite)
                .toList());
    }

    Invites without(InviteId id) {
        return new Invites(
                invites.stream().filter(invite -> !invite.id().equals(id)).toList());
    }
}
