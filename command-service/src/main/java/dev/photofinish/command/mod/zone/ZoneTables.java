package dev.photofinish.command.mod.zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What is known of the game's map for zone queries (domain §9). Without it, queries stay unresolved (better L6). */
public record ZoneTables(Graces graces, MapZones maps, SubMaps subMaps) {
    /** Nothing is known. */
    public static final ZoneTables NONE = new ZoneTables(Graces.NONE, MapZones.NONE, SubMaps.NONE);

    private static final Logger log = LoggerFactory.getLogger(ZoneTables.class);

    /**
     * Reads {@code graces.json}, {@code areas.txt} and {@code submaps.txt}. What is missing or unreadable is told once and
     * left out.
     *
     * @param folder null = there is none
     */
    public static ZoneTables in(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            log.warn("There is no folder with zone tables (photofinish.zones-dir): zone queries stay unresolved");
            return NONE;
        }
        return new ZoneTables(
                read(folder.resolve("graces.json"), Graces::parse, Graces.NONE),
                read(folder.resolve("areas.txt"), MapZones::parse, MapZones.NONE),
                read(folder.resolve("submaps.txt"), SubMaps::parse, SubMaps.NONE));
    }

    private static <T> T read(Path file, Function<String, T> parse, T otherwise) {
        try {
            return parse.apply(Files.readString(file));
        } catch (IOException | JacksonException e) {
            log.warn(
                    "{} cannot be read: zone queries that need it stay unresolved ({})",
                    file,
                    e.getClass().getSimpleName());
            return otherwise;
        }
    }
}
