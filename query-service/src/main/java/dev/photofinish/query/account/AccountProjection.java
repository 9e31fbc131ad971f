package dev.photofinish.query.account;

import dev.photofinish.events.Event;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.live.Person;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code accounts}: who somebody is, for display. */
public final class AccountProjection implements Projection<Person> {
    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof AccountEvent account ? account.accountId().toString() : null;
    }

    @Override
    public @Nullable Person apply(@Nullable Person known, StoredEvent stored) {
        return switch ((AccountEvent) stored.event()) {
            case AccountRegistered registered ->
                new Person(
                        registered.accountId(),
                        registered.login(),
                        registered.displayName(),
                        registered.avatarUrl(),
                        registered.role());
            case AccountRoleChanged changed ->
                known == null
                        ? null
                        : new Person(known.id(), known.login(), known.displayName(), known.avatarUrl(), changed.role());
        };
    }
}
