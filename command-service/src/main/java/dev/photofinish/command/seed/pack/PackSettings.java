package dev.photofinish.command.seed.pack;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Downloads of seed packs.
 *
 * @param downloadsPerAccount packs that one account may be downloading at the same time; 0 = as many as they like
 * @param stalledAfter how long a client may take to read 256 KiB before its download is broken off
 * @param readingThreads threads that read packs from the disk ahead of their being sent
 * @param largestDirectory of a zip, in bytes; a larger one is refused rather than read
 * @param knownPacks zips whose directories are remembered
 */
@ConfigurationProperties("photofinish.packs")
public record PackSettings(
        @DefaultValue("4") int downloadsPerAccount,
        @DefaultValue("60s") Duration stalledAfter,
        @DefaultValue("4") int readingThreads,
        @DefaultValue("16MB") DataSize largestDirectory,
        @DefaultValue("1000") int knownPacks) {}
