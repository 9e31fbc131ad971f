package dev.photofinish.mod;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A player's personal {@code speedfog_race.toml} (domain §7.3): where to connect, and as whom. */
public record ModConfig(
        String url,
        String modToken,
        String raceId,
        @Nullable String seedId,
        boolean training) {

    /** Refuses what a mod refuses to run without: url, token and race id. */
    public ModConfig {
        if (url.isBlank() || modToken.isBlank() || raceId.isBlank()) {
            throw new IllegalArgumentException("A mod needs server.url, server.mod_token and server.race_id");
        }
    }

    /** Reads the {@code [server]} table: plain {@code key = value} lines, as the server writes them. */
    public static ModConfig parse(String toml) {
        Map<String, String> server = new HashMap<>();
        String table = "";
        for (String line : toml.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.endsWith("]")) {
                table = line.substring(1, line.length() - 1).strip();
            } else if (table.equals("server") && equals > 0 && !line.startsWith("#")) {
                server.put(
                        line.substring(0, equals).strip(),
                        unquoted(line.substring(equals + 1).strip()));
            }
        }
        return new ModConfig(
                server.getOrDefault("url", ""),
                server.getOrDefault("mod_token", ""),
                server.getOrDefault("race_id", ""),
                server.get("seed_id"),
                Boolean.parseBoolean(server.getOrDefault("training", "false")));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The socket's address: http becomes ws, https becomes wss, a trailing slash goes (live-protocol §9). */
    URI socket() {
        String base = url.startsWith("http") ? "ws" + url.substring("http".length()) : url;
        String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return URI.create(trimmed + (training ? "/ws/training/" : "/ws/mod/") + raceId);
    }

    @Override
    public String toString() {
        return "ModConfig[url=" + url + ", raceId=" + raceId + ", training=" + training + "]";
    }
}
