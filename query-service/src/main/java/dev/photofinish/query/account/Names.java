package dev.photofinish.query.account;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.DiscordLinked;
import dev.photofinish.events.account.DiscordUnlinked;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.NotificationRetried;
import dev.photofinish.events.account.NotificationSubscribed;
import dev.photofinish.events.account.NotificationUnsubscribed;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import dev.photofinish.live.Person;
import dev.photofinish.query.projection.Commit;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Names and faces, joined to a page when it is rendered: a new name needs no other document to change. */
public final class Names {
    private final Documents<Person> accounts;
    private volatile long version;

    public Names(Documents<Person> accounts, Commits commits) {
        this.accounts = accounts;
        commits.listen(this::committed);
    }

    /** Grows with every change of any name or face: what was rendered under another version is out of date. */
    public long version() {
        return version;
    }

    /** One entry for every asked id; placeholders for unknown ones. */
    public Mono<Map<AccountId, Person>> of(Collection<AccountId> ids) {
        var keys = ids.stream().map(AccountId::toString).collect(Collectors.toSet());
        return accounts.byIds(keys).map(found -> {
            var people = new HashMap<AccountId, Person>();
            for (var id : ids) {
                var known = found.get(id.toString());
                people.put(id, known == null ? unknown(id) : known.state());
            }
            return people;
        });
    }

    private static Person unknown(AccountId id) {
        return new Person(id, "unknown", null, null, Role.USER);
    }

    private void committed(Commit commit) {
        for (var stored : commit.events()) {
            if (stored.event() instanceof AccountEvent account && renames(account)) {
                version = stored.position();
            }
        }
    }

    private static boolean renames(AccountEvent event) {
        return switch (event) {
            case AccountRegistered _, AccountRenamed _, LoginChanged _ -> true;
            case AccountRoleChanged _,
                    LocaleChosen _,
                    OverlaySettingsChanged _,
                    TwitchLinked _,
                    RacetimeLinked _,
                    RacetimeUnlinked _,
                    DiscordLinked _,
                    DiscordUnlinked _,
                    NotificationSubscribed _,
                    NotificationUnsubscribed _,
                    NotificationRetried _ -> false;
        };
    }
}
