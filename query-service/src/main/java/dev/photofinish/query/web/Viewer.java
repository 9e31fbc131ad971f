package dev.photofinish.query.web;

import dev.photofinish.events.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page that anybody may see.
 *
 * @param account null = nobody is signed in
 */
public record Viewer(@Nullable AccountId account, boolean admin) {
    static final Viewer ANYBODY = new Viewer(null, false);

    /** Whether what is kept from the public is shown: to the one it is about, and to administrators (better S6). */
    public boolean seesPrivateOf(AccountId owner) {
        return admin || owner.equals(account);
    }
}
