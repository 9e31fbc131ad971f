package dev.photofinish.command.seed.health;

import dev.photofinish.events.seed.SeedDefect;

/**
 * What is wrong with a pack.
 *
 * @param reason the same in words
 */
public record Defect(SeedDefect kind, String reason) {}
