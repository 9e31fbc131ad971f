package dev.photofinish.events.tournament;

import dev.photofinish.events.PermalinkId;
import org.jspecify.annotations.Nullable;

/**
 * A generated seed, by its address (tournaments §4.1).
 *
 * @param url absolute, http or https, at most 500 characters
 * @param notes Markdown; null = none
 */
public record Permalink(
        PermalinkId id, String url, @Nullable String notes) {}
