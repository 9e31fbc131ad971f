package dev.photofinish.command.racetime.link;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.store.WithTournaments;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads links from SQL. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
public final class RacetimeLinks {
    private final JdbcClient jdbc;
    private final AtomicLong changes = new AtomicLong();

    RacetimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts linked to these, by their ids on racetime.gg; who is missing is linked to none. */
    public Map<String, RacetimeUser> among(Collection<String> racetimeIds) {
        return racetimeIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT racetime_id, account_id FROM racetime_link WHERE racetime_id = ANY (?)")
                        .param(racetimeIds.toArray(String[]::new))
                        .query((row, number) ->
                                Map.entry(row.getString(1), new AccountId(row.getObject(2, UUID.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, link -> new RacetimeUser.Linked(link.getValue())));
    }

    /** Who an account's owner is there; empty when it is linked to nobody. */
    Optional<RacetimePerson> of(AccountId account) {
        return jdbc.sql("SELECT racetime_id, racetime_name FROM racetime_link WHERE account_id = ?")
                .param(account.value())
                .query((row, number) -> new RacetimePerson(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Grows whenever a link was made or undone, on whichever node. */
    public long changes() {
        return changes.get();
    }

    void changed() {
        changes.incrementAndGet();
    }
}
