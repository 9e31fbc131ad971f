package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Elsewhere;
import org.jspecify.annotations.Nullable;

/** What adding somebody answers (rest-api §5.1): a participant, or the invitation of who has no account yet. */
record AddedPlayer(
        @Elsewhere("Participant") @Nullable Object participant,
        @Nullable IssuedInvitation invite) {}
