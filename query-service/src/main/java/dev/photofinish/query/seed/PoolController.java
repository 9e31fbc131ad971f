package dev.photofinish.query.seed;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Many;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pools over HTTP (rest-api §6). */
@RestController
final class PoolController {
    private final Pools pools;
    private final PlayedCounts played;
    private final Caller caller;
    private final AtLeast atLeast;

    PoolController(Pools pools, PlayedCounts played, Caller caller, AtLeast atLeast) {
        this.pools = pools;
        this.played = played;
        this.caller = caller;
        this.atLeast = atLeast;
    }

    @Summary(value = "The seed pools by name, and how full they are", by = Authority.VIEWER)
    @Returns(value = PoolInfo.class, as = Many.BY_NAME)
    @GetMapping("/api/pools")
    Mono<ResponseEntity<byte[]>> pools(
            @RequestParam(required = false) @Nullable String type,
            @RequestHeader(name = AtLeast.HEADER, required = false) @Nullable String position,
            ServerHttpRequest request) {
        var wanted = wanted(type);
        return atLeast.answer(
                position,
                () -> caller.of(request)
                        .flatMap(account ->
                                account.isPresent() ? forSomebody(wanted, account.get()) : forAnybody(wanted)));
    }

    private Mono<ResponseEntity<byte[]>> forAnybody(Optional<PoolType> wanted) {
        return pools.all()
                .map(all -> Encoded.of(shown(all, wanted, Map.of()), 0))
                .map(Answers::page);
    }

    private Mono<ResponseEntity<byte[]>> forSomebody(Optional<PoolType> wanted, AccountId account) {
        return Mono.zip(pools.all(), played.of(account), (all, counts) -> Answers.personal(shown(all, wanted, counts)));
    }

    private static SortedMap<String, PoolInfo> shown(
            Map<String, PoolState> all, Optional<PoolType> wanted, Map<String, Integer> played) {
        var shown = new TreeMap<String, PoolInfo>();
        all.forEach((name, pool) -> {
            var type = typeOf(pool);
            if (wanted.isEmpty() || wanted.get() == type) {
                shown.put(name, PoolInfo.of(pool, type == PoolType.TRAINING ? played.get(name) : null));
            }
        });
        return shown;
    }

    /** A pool whose configuration does not say is for races. */
    private static PoolType typeOf(PoolState pool) {
        return Optional.ofNullable(pool.config()).map(PoolConfig::type).orElse(PoolType.RACE);
    }

    private static Optional<PoolType> wanted(@Nullable String type) {
        return switch (type) {
            case null -> Optional.empty();
            case "race" -> Optional.of(PoolType.RACE);
            case "training" -> Optional.of(PoolType.TRAINING);
            default -> throw QueryRefusal.INVALID_REQUEST.because("type", "must be race or training");
        };
    }
}
