package dev.photofinish.mod.message;

import org.jspecify.annotations.Nullable;

/** One player's row of the board; the fields the mod requires (live-protocol §3, §9), times in milliseconds of IGT. */
public record ParticipantInfo(
        String id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        ParticipantStatus status,
        @Nullable String currentZone,
        int currentLayer,
        int igtMs,
        int deathCount,
        @Nullable Integer gapMs,
        @Nullable Integer layerEntryIgt) {}
