package dev.photofinish.mod.message;

import org.jspecify.annotations.Nullable;

/** The race moved on; {@code startedAt} (ISO-8601) only when it began. */
public record RaceStatusChange(RaceStatus status, @Nullable String startedAt) implements ServerMessage {}
