package dev.photofinish.query.admin;

import dev.photofinish.events.AccountId;
import dev.photofinish.query.activity.Gatherings;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * The administrators' list of users (rest-api §9). Also answers the command side, which owes an administrator the row
 * they changed: roles are read where commands write them, so that a row is never older than its own command.
 */
public final class AdminUsers {
    /** A part of the list, and how long all of it is. */
    record Page(List<UserRow> rows, long total) {}

    private final AccountDirectory accounts;
    private final Gatherings gatherings;
    private final Slow slow;

    AdminUsers(AccountDirectory accounts, Gatherings gatherings, Slow slow) {
        this.accounts = accounts;
        this.gatherings = gatherings;
        this.slow = slow;
    }

    /** One row as it goes over the wire; refuses an account that nobody has. */
    public Mono<byte[]> row(AccountId account) {
        return slow.call(() -> accounts.byId(account)
                        .orElseThrow(() -> QueryRefusal.USER_NOT_FOUND.because("Nobody has the id " + account)))
                .flatMap(found -> rows(List.of(found)))
                .map(rows -> RestJson.bytes(rows.getFirst()));
    }

    Mono<Page> page(Paging paging) {
        var found = slow.call(() -> accounts.seenLastFirst(paging.offset(), paging.limit()));
        return Mono.zip(found.flatMap(this::rows), slow.call(accounts::count), Page::new);
    }

    private Mono<List<UserRow>> rows(List<AccountEntry> found) {
        var ids = found.stream().map(each -> each.person().id()).toList();
        return gatherings
                .playedBy(ids)
                .map(played -> found.stream()
                        .map(each -> UserRow.of(
                                each,
                                Objects.requireNonNull(played.get(each.person().id()))))
                        .toList());
    }
}
