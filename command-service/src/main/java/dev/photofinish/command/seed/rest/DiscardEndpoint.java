package dev.photofinish.command.seed.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.seed.DiscardSeeds;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.seed.SeedsDiscarded;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Discarding a pool's seeds (rest-api §9). */
@RestController
final class DiscardEndpoint {
    private final PoolCommands pools;
    private final Fresh fresh;

    DiscardEndpoint(PoolCommands pools, Fresh fresh) {
        this.pools = pools;
        this.fresh = fresh;
    }

    @Named("DiscardedSeeds")
    record Discarded(
            @JsonProperty("discarded") int discarded,
            @JsonProperty("pool_name") String poolName) {}

    @Summary(value = "Discard a pool's seeds", by = Authority.ADMIN)
    @Takes(PoolWish.class)
    @PostMapping(
            path = "/api/admin/seeds/discard",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Discarded>> discard(Submission submission) {
        Caller caller = submission.caller();
        caller.mustBeAdmin();
        var pool = PoolNames.pool(submission.body());
        submission.body().check();
        return pools.send(pool, new DiscardSeeds(pool, fresh.now()), caller)
                .flatMap(receipt -> pools.fact(receipt, SeedsDiscarded.class)
                        .map(SeedsDiscarded::seeds)
                        .defaultIfEmpty(0)
                        .map(seeds ->
                                PoolCommands.answer(HttpStatus.OK, receipt).body(new Discarded(seeds, pool))));
    }
}
