package dev.photofinish.command.tournament.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * A permalink to be added.
 *
 * @param notes Markdown; null = none
 */
@Sent
record PermalinkDraft(String url, @Nullable String notes) {}
