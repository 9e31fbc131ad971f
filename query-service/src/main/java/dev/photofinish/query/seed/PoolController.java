package dev.photofinish.query.seed;

import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.QueryRefusal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pools over HTTP (rest-api §6). There are a handful, so that each request asks for all of them. */
@RestController
final class PoolController {
    private static final String SOLO = "training_";

    private final Documents<PoolCounts> pools;

    PoolController(Documents<PoolCounts> pools) {
        this.pools = pools;
    }

    @GetMapping("/api/pools")
    Mono<ResponseEntity<byte[]>> pools(@RequestParam(required = false) @Nullable String type) {
        return pools.query(open -> open.distinct("_id", String.class))
                .filter(name -> wanted(name, type))
                .collectList()
                .flatMap(pools::byIds)
                .map(found -> {
                    var body = new TreeMap<String, PoolInfo>();
                    found.forEach((name, pool) -> body.put(name, PoolInfo.of(pool.state())));
                    return Encoded.of(body, 0);
                })
                .map(body -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noCache())
                        .eTag(body.etag())
                        .body(body.bytes()));
    }

    /** Without a configuration to say so, the name tells which pools are for solo play (domain §5). */
    private static boolean wanted(String name, @Nullable String type) {
        return switch (type) {
            case null -> true;
            case "race" -> !name.startsWith(SOLO);
            case "training" -> name.startsWith(SOLO);
            default -> throw QueryRefusal.INVALID_REQUEST.because("type", "must be race or training");
        };
    }
}
