package dev.photofinish.command.seed.lookup;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which seeds are known already, and where their packs lie. Blocks. */
@Component
public final class KnownSeeds {
    private final JdbcClient jdbc;

    KnownSeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The paths of a pool's seeds by their number. */
    public Map<String, String> of(String poolName) {
        return jdbc
                .sql("SELECT number, path FROM seed WHERE pool_name = ?")
                .param(poolName)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes that a pack lies elsewhere now. */
    public void moved(String poolName, String number, String path) {
        jdbc.sql("UPDATE seed SET path = ? WHERE pool_name = ? AND number = ?")
                .params(path, poolName, number)
                .update();
    }
}
