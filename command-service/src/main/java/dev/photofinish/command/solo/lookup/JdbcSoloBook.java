package dev.photofinish.command.solo.lookup;

import dev.photofinish.command.run.lookup.ModTokens;
import dev.photofinish.command.solo.SoloBook;
import dev.photofinish.command.solo.SoloSeed;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.store.session.TokenHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By an index that takes one active session of an account and no second one. */
@Component
final class JdbcSoloBook implements SoloBook {
    private static final String DRAW = """
            SELECT id, pool_name, number, total_layers, total_nodes, total_paths, path FROM seed
            WHERE pool_name = ? AND status = 'available' AND id <> ALL (?)
            ORDER BY EXISTS (SELECT 1 FROM solo_session WHERE account_id = ? AND seed_id = seed.id), random()
            LIMIT 1
            """;
    private static final String ENTER = """
            INSERT INTO solo_session (session_id, account_id, seed_id, status, mod_token_hash)
            VALUES (?, ?, ?, 'active', ?)
            ON CONFLICT (account_id) WHERE status = 'active' DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final ModTokens tokens;
    private final SeedGraphs graphs;

    JdbcSoloBook(JdbcClient jdbc, ModTokens tokens, SeedGraphs graphs) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.graphs = graphs;
    }

    @Override
    public boolean isTraining(AccountId account) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM solo_session WHERE account_id = ? AND status = 'active')")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SoloSeed> draw(String poolName, AccountId account) {
        return drawn(poolName, account)
                .map(seed -> new SoloSeed(seed, graphs.byId(seed.id()).start().orElse(null)));
    }

    @Override
    public boolean enter(RunId session, AccountId account, SeedId seed) {
        return jdbc.sql(ENTER)
                        .params(session.value(), account.value(), seed.value(), TokenHash.of(tokens.of(session)))
                        .update()
                == 1;
    }

    /** One whose pack has vanished since anybody looked is passed over. */
    private Optional<SeedRef> drawn(String poolName, AccountId account) {
        var passedOver = new HashSet<UUID>();
        while (true) {
            var drawn = jdbc.sql(DRAW)
                    .params(poolName, passedOver.toArray(UUID[]::new), account.value())
                    .query((row, number) -> new Drawn(read(row), Path.of(row.getString(7))))
                    .optional();
            if (drawn.isEmpty() || Files.isRegularFile(drawn.get().pack())) {
                return drawn.map(Drawn::seed);
            }
            passedOver.add(drawn.get().seed().id().value());
        }
    }

    private record Drawn(SeedRef seed, Path pack) {}

    private static SeedRef read(ResultSet row) throws SQLException {
        return new SeedRef(
                new SeedId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }
}
