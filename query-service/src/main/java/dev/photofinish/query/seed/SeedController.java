package dev.photofinish.query.seed;

import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.look.SeedCatalog;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Seeds, one by one and counted, for administrators (rest-api §9). */
@RestController
final class SeedController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;

    private final SeedCatalog catalog;
    private final Pools pools;
    private final Slow slow;
    private final Caller caller;
    private final AtLeast atLeast;

    SeedController(SeedCatalog catalog, Pools pools, Slow slow, Caller caller, AtLeast atLeast) {
        this.catalog = catalog;
        this.pools = pools;
        this.slow = slow;
        this.caller = caller;
        this.atLeast = atLeast;
    }

    /** The list is the write side's own, and never behind it. */
    @Summary(value = "The seeds, one by one", by = Authority.ADMIN)
    @Returns(SeedList.class)
    @GetMapping("/api/admin/seeds")
    Mono<ResponseEntity<byte[]>> list(
            @RequestParam(name = "pool_name", required = false) @Nullable String poolName,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String health,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        return caller.administrator(request).flatMap(administrator -> {
            var paging = Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT);
            var query = SeedListQuery.of(poolName, status, health, paging);
            return slow.call(() -> Answers.personal(SeedList.of(catalog.page(query), paging)));
        });
    }

    @Summary(value = "How full the pools are", by = Authority.ADMIN)
    @Returns(SeedStats.class)
    @GetMapping("/api/admin/seeds/stats")
    Mono<ResponseEntity<byte[]>> stats(
            @RequestHeader(name = AtLeast.HEADER, required = false) @Nullable String position,
            ServerHttpRequest request) {
        return caller.administrator(request)
                .flatMap(administrator ->
                        atLeast.answer(position, () -> pools.all().map(all -> Answers.personal(SeedStats.of(all)))));
    }
}
