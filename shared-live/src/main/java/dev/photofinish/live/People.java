package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import java.util.Collection;
import java.util.Map;

/** Names and faces of accounts. May block: never called on an event loop. */
public interface People {
    /** The person; a placeholder when the account is unknown. */
    Person byId(AccountId id);

    /** One entry for every asked id; placeholders for unknown ones. */
    Map<AccountId, Person> byIds(Collection<AccountId> ids);
}
