package dev.photofinish.store.look;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.live.People;
import dev.photofinish.live.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People by the account look-up, those of the last minute from memory. */
final class JdbcPeople implements People {
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final LoadingCache<AccountId, Person> known;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.known = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(REMEMBERED_FOR)
                .build(id -> Objects.requireNonNull(load(Set.of(id)).get(id)));
    }

    @Override
    public Person byId(AccountId id) {
        return Objects.requireNonNull(known.get(id));
    }

    @Override
    public Map<AccountId, Person> byIds(Collection<AccountId> ids) {
        return known.getAll(ids, missing -> load(Set.copyOf(missing)));
    }

    private Map<AccountId, Person> load(Set<? extends AccountId> ids) {
        var found = jdbc
                .sql("SELECT id, login, display_name, avatar_url, role FROM account WHERE id IN (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query((row, number) -> person(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var everyone = new HashMap<AccountId, Person>(found);
        ids.forEach(id -> everyone.computeIfAbsent(id, JdbcPeople::stranger));
        return everyone;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new AccountId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Role.valueOf(row.getString(5).toUpperCase(Locale.ROOT)));
    }

    private static Person stranger(AccountId id) {
        return new Person(id, "unknown", null, null, Role.USER);
    }
}
