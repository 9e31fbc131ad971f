package dev.photofinish.command.mod.zone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the game's map is told (better L6).
 *
 * @param zonesDir folder with {@code graces.json}, {@code areas.txt} and {@code submaps.txt}; null = there is none
 */
@ConfigurationProperties("photofinish")
public record ZoneSettings(@Nullable Path zonesDir) {
    /** A blank path is none. */
    public ZoneSettings {
        zonesDir = zonesDir == null || zonesDir.toString().isBlank() ? null : zonesDir;
    }
}
