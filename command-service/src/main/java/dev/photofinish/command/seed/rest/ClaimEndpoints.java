package dev.photofinish.command.seed.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.seed.SeedRejection;
import dev.photofinish.command.seed.claim.ClaimSeed;
import dev.photofinish.command.seed.claim.ReleaseClaim;
import dev.photofinish.command.seed.lookup.KnownSeeds;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.SeedClaimed;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Setting seeds aside for something else than a race. */
@RestController
@RequestMapping(path = "/api/admin/seeds", produces = MediaType.APPLICATION_JSON_VALUE)
final class ClaimEndpoints {
    private final PoolCommands pools;
    private final KnownSeeds seeds;
    private final Blocking blocking;
    private final Fresh fresh;

    ClaimEndpoints(PoolCommands pools, KnownSeeds seeds, Blocking blocking, Fresh fresh) {
        this.pools = pools;
        this.seeds = seeds;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    @Named("ClaimedSeed")
    record Claimed(
            @JsonProperty("id") SeedId id,
            @JsonProperty("seed_number") String number,
            @JsonProperty("pool_name") String poolName,
            @JsonProperty("seed_total_layers") int totalLayers,
            @JsonProperty("seed_total_nodes") int totalNodes,
            @JsonProperty("seed_total_paths") int totalPaths,
            @JsonProperty("purpose") String purpose) {
        static Claimed of(SeedRef seed, String purpose) {
            return new Claimed(
                    seed.id(),
                    seed.number(),
                    seed.poolName(),
                    seed.totalLayers(),
                    seed.totalNodes(),
                    seed.totalPaths(),
                    purpose);
        }
    }

    @Summary(value = "Set a seed aside for something else than a race", by = Authority.ADMIN)
    @Takes(ClaimWish.class)
    @Returns(value = Claimed.class, status = 201)
    @PostMapping(path = "/claim", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Claimed>> claim(Submission submission) {
        var caller = submission.caller();
        caller.mustBeAdmin();
        var body = submission.body();
        var pool = PoolNames.pool(body);
        var purpose = purpose(body);
        body.check();
        return pools.send(pool, new ClaimSeed(pool, purpose, fresh.now()), caller)
                .flatMap(receipt -> pools.fact(receipt, SeedClaimed.class)
                        .flatMap(claimed -> blocking.call(
                                        () -> seeds.byId(claimed.seedId()).orElseThrow())
                                .map(seed -> PoolCommands.answer(HttpStatus.CREATED, receipt)
                                        .body(Claimed.of(seed, claimed.purpose())))));
    }

    private static String purpose(Fields body) {
        var purpose = body.requiredText("purpose");
        int length = purpose.strip().length();
        if (!body.rejected("purpose") && (length < 1 || length > ClaimSeed.LONGEST_PURPOSE)) {
            body.reject("purpose", "must have 1 to " + ClaimSeed.LONGEST_PURPOSE + " characters");
        }
        return purpose;
    }

    @Summary(value = "Put a seed that was set aside back into its pool", by = Authority.ADMIN)
    @Returns(status = 204)
    @DeleteMapping("/claims/{seed_id}")
    Mono<ResponseEntity<Void>> release(@PathVariable("seed_id") String id, Caller caller) {
        caller.mustBeAdmin();
        var seed = Ids.seed(id);
        return blocking.call(() -> poolOfClaim(seed))
                .flatMap(pool -> pools.send(pool, new ReleaseClaim(pool, seed, fresh.now()), caller))
                .map(ClaimEndpoints::done);
    }

    private String poolOfClaim(SeedId seed) {
        return seeds.poolOfClaim(seed).orElseThrow(() -> new RefusedException(SeedRejection.UNKNOWN_CLAIM));
    }

    private static ResponseEntity<Void> done(Receipt receipt) {
        return PoolCommands.answer(HttpStatus.NO_CONTENT, receipt).build();
    }
}
