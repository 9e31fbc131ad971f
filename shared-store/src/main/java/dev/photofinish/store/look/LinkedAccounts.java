package dev.photofinish.store.look;

import dev.photofinish.events.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from SQL whose accounts people of racetime.gg are linked to. Up to date as of the last command. Blocks. */
public final class LinkedAccounts {
    private final JdbcClient jdbc;

    LinkedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the ids that people have there; who is missing is linked to none. */
    public Map<String, AccountId> of(Collection<String> racetimeIds) {
        return racetimeIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT racetime_id, account_id FROM racetime_link WHERE racetime_id = ANY (?)")
                        .param(racetimeIds.toArray(String[]::new))
                        .query((row, number) ->
                                Map.entry(row.getString(1), new AccountId(row.getObject(2, UUID.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
