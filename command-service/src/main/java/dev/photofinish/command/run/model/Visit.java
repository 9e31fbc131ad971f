package dev.photofinish.command.run.model;

/** A zone entered at an in-game time in milliseconds. The pair tells a visit from a re-sent report of it. */
public record Visit(String nodeId, long igtMs) {}
