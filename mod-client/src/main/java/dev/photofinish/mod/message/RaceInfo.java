package dev.photofinish.mod.message;

import org.jspecify.annotations.Nullable;

/** The race as a mod sees it (live-protocol §3); {@code startedAt} is ISO-8601. */
public record RaceInfo(
        String id, String name, RaceStatus status, @Nullable String startedAt) {}
