package dev.photofinish.mod.message;

import java.util.List;

/** The whole board, best first. */
public record LeaderboardUpdate(List<ParticipantInfo> participants) implements ServerMessage {}
