package dev.photofinish.command.tournament.model;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a pool.
 *
 * @param name unique in its tournament
 * @param description null = nothing
 */
public record PoolText(String name, @Nullable String description) {}
