package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.query.account.Names;
import dev.photofinish.store.secret.InviteTokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who is shown the tokens of a race's invitations: whoever commands the race, admins included (rest-api §2, better S9). */
final class InviteViewers {
    private final @Nullable InviteTokens tokens;
    private final Names names;

    /** Tokens are shown to nobody when null: this node has not got the key. */
    InviteViewers(@Nullable InviteTokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    @Nullable
    InviteTokens tokens() {
        return tokens;
    }

    /** Whether tokens are shown; who is asking is found out only when there is something to show. */
    Mono<Boolean> include(Mono<Optional<AccountId>> viewer, RaceFacts race) {
        return tokens == null || race.invites().isEmpty()
                ? Mono.just(false)
                : viewer.flatMap(
                        found -> found.map(account -> commands(account, race)).orElseGet(() -> Mono.just(false)));
    }

    private Mono<Boolean> commands(AccountId account, RaceFacts race) {
        return race.organizedBy(account)
                ? Mono.just(true)
                : names.of(Set.of(account)).map(found -> {
                    var person = found.get(account);
                    return person != null && person.role() == Role.ADMIN;
                });
    }
}
