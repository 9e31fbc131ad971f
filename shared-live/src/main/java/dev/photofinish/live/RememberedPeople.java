package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** People looked up once in a while: names hardly ever change, frames are made all the time. */
public final class RememberedPeople implements People {
    private record Remembered(Person person, Instant until) {}

    private final People source;
    private final Clock clock;
    private final Duration keep;
    private final Map<AccountId, Remembered> known = new ConcurrentHashMap<>();

    /** Asks the source again after {@code keep}. */
    public RememberedPeople(People source, Clock clock, Duration keep) {
        this.source = source;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public Person byId(AccountId id) {
        Person person = byIds(List.of(id)).get(id);
        return person == null ? source.byId(id) : person;
    }

    @Override
    public Map<AccountId, Person> byIds(Collection<AccountId> ids) {
        Instant now = clock.instant();
        Map<AccountId, Person> people = HashMap.newHashMap(ids.size());
        List<AccountId> missing = new ArrayList<>();
        for (AccountId id : ids) {
            Remembered remembered = known.get(id);
            if (remembered != null && remembered.until().isAfter(now)) {
                people.put(id, remembered.person());
            } else {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            known.values().removeIf(old -> !old.until().isAfter(now));
            source.byIds(missing).forEach((id, person) -> {
                known.put(id, new Remembered(person, now.plus(keep)));
                people.put(id, person);
            });
        }
        return people;
    }
}
