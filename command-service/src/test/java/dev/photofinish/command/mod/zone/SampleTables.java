package dev.photofinish.command.mod.zone;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Small tables made up for tests. */
public final class SampleTables {
    private SampleTables() {}

    public static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SampleTables.class.getResource("/zones"))
                    .toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static ZoneTables read() {
        return ZoneTables.in(folder());
    }
}
