package dev.photofinish.events.racetime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The document in which something was seen.
 *
 * @param version the room's version; it grows, with gaps
 * @param observedAt when racetime.gg sent it, by its clock; null when it did not say
 */
public record Seen(int version, @Nullable Instant observedAt) {}
