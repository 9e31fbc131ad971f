package dev.photofinish.query.activity;

import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.Slow;
import dev.photofinish.query.web.Viewer;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Somebody's public pages (rest-api §7). Logins are lower case; in a path they are taken in any case of letters, and
 * otherwise exactly (better C13).
 */
@RestController
@RequestMapping("/api/users/{username}")
final class ProfileController {
    private final AccountDirectory accounts;
    private final Gatherings gatherings;
    private final Finishes finishes;
    private final Timelines timelines;
    private final Caller caller;
    private final Slow slow;

    ProfileController(
            AccountDirectory accounts,
            Gatherings gatherings,
            Finishes finishes,
            Timelines timelines,
            Caller caller,
            Slow slow) {
        this.accounts = accounts;
        this.gatherings = gatherings;
        this.finishes = finishes;
        this.timelines = timelines;
        this.caller = caller;
        this.slow = slow;
    }

    @Summary(value = "Somebody's public page", by = Authority.ANYBODY)
    @Returns(Profile.class)
    @GetMapping
    Mono<ResponseEntity<byte[]>> profile(@PathVariable String username) {
        return account(username)
                .flatMap(account -> gatherings
                        .statsOf(account.person().id())
                        .map(stats -> Answers.open(Profile.of(account, stats))));
    }

    @Summary(value = "How well somebody does, pool by pool", by = Authority.ANYBODY)
    @Returns(PoolStats.class)
    @GetMapping("/pool-stats")
    Mono<ResponseEntity<byte[]>> poolStats(@PathVariable String username) {
        return account(username)
                .flatMap(account -> finishes.of(account.person().id()))
                .map(finished -> Answers.open(PoolStats.of(finished)));
    }

    /** The account itself and administrators see private races as well, so that no cache may share the answer. */
    @Summary(value = "What somebody did, newest first", by = Authority.VIEWER)
    @Returns(ActivityTimeline.class)
    @GetMapping("/activity")
    Mono<ResponseEntity<byte[]>> activity(
            @PathVariable String username,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            ServerHttpRequest request) {
        var query = TimelineQuery.of(offset, limit, after);
        return Mono.zip(account(username), caller.viewer(request))
                .flatMap(both -> timeline(both.getT1(), both.getT2(), query))
                .map(Answers::personal);
    }

    private Mono<ActivityTimeline> timeline(AccountEntry account, Viewer viewer, TimelineQuery query) {
        return timelines.of(account.person().id(), viewer, query);
    }

    private Mono<AccountEntry> account(String login) {
        return slow.call(() -> accounts.byLogin(login)
                .orElseThrow(() -> QueryRefusal.USER_NOT_FOUND.because("Nobody goes by the name " + login)));
    }
}
