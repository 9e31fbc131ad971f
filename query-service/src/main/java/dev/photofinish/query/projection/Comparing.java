package dev.photofinish.query.projection;

import com.mongodb.client.model.Filters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads two collections of one read model side by side. The sums do not depend on the order of reading. */
final class Comparing<D> {
    private static final int AT_ONCE = 200;

    private final Projection<D> projection;
    private final ReadStore store;
    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private long before;
    private long after;
    private long compared;
    private long differing;
    private long changedSince;

    Comparing(Projection<D> projection, ReadStore store) {
        this.projection = projection;
        this.store = store;
    }

    Mono<Comparison> compare(String old, String rebuilt, long upTo) {
        var seen = store.find(projection, old, Filters.empty())
                .buffer(AT_ONCE)
                .concatMap(chunk -> store.load(
                                projection,
                                rebuilt,
                                chunk.stream().map(Folded::id).toList())
                        .doOnNext(found -> compare(chunk, found)))
                .then();
        return seen.then(store.collection(rebuilt)
                        .flatMap(open -> Mono.from(open.countDocuments(Filters.lte("position", upTo)))))
                .map(expected -> new Comparison(
                        compared,
                        differing,
                        Math.max(0, expected - compared - changedSince),
                        changedSince,
                        hex(before),
                        hex(after)));
    }

    private void compare(List<Folded<D>> chunk, Map<String, Folded<D>> rebuilt) {
        for (var old : chunk) {
            var fresh = rebuilt.get(old.id());
            if (fresh != null && fresh.position() > old.position()) {
                changedSince++;
            } else {
                long was = hash(old);
                long is = hash(fresh);
                compared++;
                differing += was == is ? 0 : 1;
                before += was;
                after += is;
            }
        }
    }

    private long hash(@Nullable Folded<D> folded) {
        if (folded == null) {
            return 0;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((folded.id() + " " + folded.position() + " ").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(json.writeValueAsBytes(folded.state())))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String hex(long sum) {
        return HexFormat.of().toHexDigits(sum);
    }
}
