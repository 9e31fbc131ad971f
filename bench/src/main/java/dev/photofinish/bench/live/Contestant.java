package dev.photofinish.bench.live;

/** A participant of a race under load, with what its mod authenticates by. */
public record Contestant(String participantId, String login, String modToken) {}
