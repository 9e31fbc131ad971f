package dev.photofinish.command.mod.message;

/** Nothing of meaning: another type, no JSON, no object, or without what makes it meaningful. Ignored. */
public record Unintelligible() implements ModMessage {}
