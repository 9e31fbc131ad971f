package dev.photofinish.query.admin;

import dev.photofinish.query.activity.ActivityTimeline;
import dev.photofinish.query.activity.TimelineQuery;
import dev.photofinish.query.activity.Timelines;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Paging;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Many;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Everybody, for administrators (rest-api §9). */
@RestController
@RequestMapping("/api/admin")
final class AdminController {
    private static final String TOTAL = "Photofinish-Total";
    /** The body has no place to say that the list goes on, so that it is long unless asked to be short. */
    private static final int MOST_USERS = 1_000;

    private final AdminUsers users;
    private final Timelines timelines;
    private final Caller caller;

    AdminController(AdminUsers users, Timelines timelines, Caller caller) {
        this.users = users;
        this.timelines = timelines;
        this.caller = caller;
    }

    /** Who was here last comes first. {@code offset}, {@code limit} and the header with the total are additive. */
    @Summary(value = "Everybody with an account, who was here last first", by = Authority.ADMIN)
    @Returns(value = UserRow.class, as = Many.LIST)
    @GetMapping("/users")
    Mono<ResponseEntity<byte[]>> users(
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        return asAdmin(request, () -> users.page(Paging.of(offset, limit, MOST_USERS, MOST_USERS)))
                .map(page -> Answers.personal(page.rows(), TOTAL, page.total()));
    }

    /** One row of it; additive. */
    @Summary(value = "One user's row of the list", by = Authority.ADMIN)
    @Returns(UserRow.class)
    @GetMapping("/users/{user_id}")
    Mono<ResponseEntity<byte[]>> user(@PathVariable("user_id") String userId, ServerHttpRequest request) {
        return asAdmin(request, () -> users.row(Ids.account(userId))).map(Answers::personal);
    }

    @Summary(value = "What everybody did, newest first", by = Authority.ADMIN)
    @Returns(ActivityTimeline.class)
    @GetMapping("/activity")
    Mono<ResponseEntity<byte[]>> activity(
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            ServerHttpRequest request) {
        return asAdmin(request, () -> timelines.ofAll(TimelineQuery.of(offset, limit, after)))
                .map(Answers::personal);
    }

    /** Nobody else learns even what would be wrong with their request. */
    private <T> Mono<T> asAdmin(ServerHttpRequest request, Supplier<Mono<T>> page) {
        return caller.administrator(request).flatMap(admin -> page.get());
    }
}
