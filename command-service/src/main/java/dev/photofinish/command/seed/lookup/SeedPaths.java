package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.SeedId;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the packs of seeds lie. Blocks. */
@Component
public final class SeedPaths {
    private final JdbcClient jdbc;

    SeedPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seed's zip, whether or not it is still there. */
    public Optional<Path> of(SeedId seed) {
        return jdbc.sql("SELECT path FROM seed WHERE id = ?")
                .param(seed.value())
                .query(String.class)
                .optional()
                .map(Path::of);
    }
}
