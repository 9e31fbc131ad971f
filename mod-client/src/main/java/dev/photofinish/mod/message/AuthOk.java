package dev.photofinish.mod.message;

import java.util.List;

/** The mod is in: who it is, which race and seed, and the board so far. */
public record AuthOk(String participantId, RaceInfo race, SeedInfo seed, List<ParticipantInfo> participants)
        implements ServerMessage {}
