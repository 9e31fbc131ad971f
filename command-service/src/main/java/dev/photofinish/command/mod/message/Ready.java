package dev.photofinish.command.mod.message;

/** The mod is set; said after every connection. */
public record Ready() implements ModMessage {}
