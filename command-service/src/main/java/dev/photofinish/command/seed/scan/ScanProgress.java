package dev.photofinish.command.seed.scan;

import org.jspecify.annotations.Nullable;

/**
 * How far a scan is.
 *
 * @param done packs looked at
 * @param total packs there are
 * @param file the pack being looked at; null before the first and after the last one
 */
public record ScanProgress(
        String poolName, int done, int total, @Nullable String file) {}
