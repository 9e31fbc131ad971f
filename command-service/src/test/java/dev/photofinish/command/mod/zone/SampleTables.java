package dev.photofinish.command.mod.zone;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Small tables made up for tests. */
public final class SampleTables {
    private SampleTables() {}

    public static Path folder() {
        return folder("/zones");
    }

    public static ZoneTables read() {
        return ZoneTables.in(folder());
    }

    /** Those of the documents, for the sample seed. */
    public static Path exampleFolder() {
        return folder("/zones-example");
    }

    /** Any folder of the test's resources. */
    public static Path folder(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(SampleTables.class.getResource(name)).toURI());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
