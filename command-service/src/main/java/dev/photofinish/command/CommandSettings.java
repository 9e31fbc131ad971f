package dev.photofinish.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the write side.
 *
 * @param dataDir holds what must outlive the process and is no event: the server's key, the shipped pools
 * @param seedsDir root of the pools (domain §5); null = the pools shipped with the server
 * @param secretKey what mod tokens are derived by; null = made once and kept in the data folder. Nodes of one deployment
 *     share it
 * @param websocketUrl where mods connect, as {@code ws://} or {@code wss://}; null = as the request came in
 * @param queryBaseUrl where the query-service answers; null = the read side is in this process
 * @param admins logins that are admins from their next login on (better L5)
 * @param answerWithin how long a reply waits for the read side to catch up
 * @param blockingThreads look-ups made for requests at the same time
 * @param blockingCapacity look-ups waiting before callers are refused
 */
@ConfigurationProperties("photofinish")
public record CommandSettings(
        @DefaultValue("data") Path dataDir,
        @Nullable Path seedsDir,
        @Nullable String secretKey,
        @Nullable String websocketUrl,
        @Nullable String queryBaseUrl,
        @DefaultValue Set<String> admins,
        @DefaultValue("2s") Duration answerWithin,
        @DefaultValue("16") int blockingThreads,
        @DefaultValue("4096") int blockingCapacity) {

    public CommandSettings {
        seedsDir = seedsDir == null || seedsDir.toString().isBlank() ? null : seedsDir;
        secretKey = blankToNull(secretKey);
        websocketUrl = blankToNull(websocketUrl);
        queryBaseUrl = blankToNull(queryBaseUrl);
        admins = admins.stream()
                .map(login -> login.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Never the key: settings end up in messages. */
    @Override
    public String toString() {
        return "CommandSettings[dataDir=%s, seedsDir=%s, websocketUrl=%s, queryBaseUrl=%s, admins=%s]"
                .formatted(dataDir, seedsDir, websocketUrl, queryBaseUrl, admins);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
