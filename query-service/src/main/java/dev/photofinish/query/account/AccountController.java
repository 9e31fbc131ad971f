package dev.photofinish.query.account;

import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Many;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Accounts over HTTP, for who is signed in (rest-api §7). */
@RestController
final class AccountController {
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_FOUND = 10;

    private final AccountDirectory accounts;
    private final Caller caller;
    private final Slow slow;

    AccountController(AccountDirectory accounts, Caller caller, Slow slow) {
        this.accounts = accounts;
        this.caller = caller;
        this.slow = slow;
    }

    /** Whose login or display name starts with the text, taken literally; by login. */
    @Summary(value = "People by what their login or name starts with", by = Authority.USER)
    @Returns(value = UserInfo.class, as = Many.LIST)
    @GetMapping("/api/users/search")
    Mono<ResponseEntity<byte[]>> search(@RequestParam(required = false) @Nullable String q, ServerHttpRequest request) {
        return caller.signedIn(request)
                .map(anybody -> asked(q))
                .flatMap(text -> slow.call(() -> accounts.startingWith(text, MOST_FOUND)))
                .map(found -> Answers.personal(
                        found.stream().map(each -> UserInfo.of(each.person())).toList()));
    }

    @Summary(value = "One's own account", by = Authority.USER)
    @Returns(OwnAccount.class)
    @GetMapping("/api/users/me")
    Mono<ResponseEntity<byte[]>> me(ServerHttpRequest request) {
        return caller.signedIn(request)
                .flatMap(account -> slow.call(() -> accounts.byId(account).orElseThrow()))
                .map(account -> Answers.personal(OwnAccount.of(account)));
    }

    private static String asked(@Nullable String text) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (text == null || length < 1 || length > LONGEST_SEARCH) {
            throw QueryRefusal.INVALID_REQUEST.because("q", "must have 1 to " + LONGEST_SEARCH + " characters");
        }
        return text;
    }
}
