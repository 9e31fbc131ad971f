package dev.photofinish.command.notification.notice;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is now.
 *
 * @param submitted what the player said last; null = nothing
 * @param reviewed what a reviewer said last; null = nothing
 */
record RunStory(
        RunId run,
        OrganizationId organization,
        AccountId player,
        String tournament,
        String pool,
        @Nullable AsyncRunSubmitted submitted,
        @Nullable AsyncRunReviewed reviewed) {}
