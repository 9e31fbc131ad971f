package dev.photofinish.query.race;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Projections;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Commit;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.web.Encoded;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pages of the list of races. A page is worked out once and shared until a race or a name changes. */
public final class RaceLists {
    private record Page(long generation, CompletableFuture<@Nullable Encoded> body) {
        boolean current(long now) {
            return generation == now && !body.isCompletedExceptionally();
        }
    }

    private static final int PAGES = 500;
    private static final Duration KEPT_FOR = Duration.ofSeconds(5);

    private final RaceDocuments documents;
    private final RaceDetails details;
    private final LiveChannels channels;
    private final AtomicLong generation = new AtomicLong();
    private final Cache<RaceListQuery, Page> pages =
            Caffeine.newBuilder().maximumSize(PAGES).expireAfterWrite(KEPT_FOR).build();

    RaceLists(RaceDocuments documents, RaceDetails details, LiveChannels channels, Commits commits) {
        this.documents = documents;
        this.details = details;
        this.channels = channels;
        commits.listen(this::committed);
    }

    /** What {@code GET /api/races} answers without parameters. */
    public Mono<byte[]> firstPage() {
        return page(RaceListQuery.FIRST_PAGE).map(Encoded::bytes);
    }

    Mono<Encoded> page(RaceListQuery query) {
        var page = pages.asMap()
                .compute(
                        query,
                        (same, known) -> known != null && known.current(generation.get()) ? known : fresh(query));
        return Mono.fromFuture(page.body(), true);
    }

    /** The generation is read before the store is asked: a change in between makes the page outdated at once. */
    private Page fresh(RaceListQuery query) {
        long now = generation.get();
        return new Page(now, load(query).map(list -> Encoded.of(list, now)).toFuture());
    }

    Mono<RaceList> load(RaceListQuery query) {
        var filter = RaceSort.filter(query.statuses());
        var ids = documents
                .races()
                .query(races -> races.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(RaceSort.order(query.statuses()))
                        .skip(query.paging().offset())
                        .limit(query.paging().limit()))
                .map(found -> found.getString("_id"))
                .collectList();
        var total =
                documents.races().query(races -> races.countDocuments(filter)).single();
        return Mono.zip(
                ids.flatMap(this::summaries),
                total,
                (races, count) -> new RaceList(races, count, query.paging().hasMore(count)));
    }

    private Mono<List<RaceSummary>> summaries(List<String> ids) {
        return documents
                .byIds(ids)
                .flatMapMany(Flux::fromIterable)
                .concatMap(details::calmPage)
                .map(RacePage::summary)
                .collectList();
    }

    private void committed(Commit commit) {
        long changes = commit.events().stream().filter(this::changesAPage).count();
        if (changes > 0) {
            generation.incrementAndGet();
        }
    }

    private boolean changesAPage(StoredEvent stored) {
        return switch (stored.event()) {
            case RaceEvent _, AccountEvent _ -> true;
            case StreamEvent event -> {
                // The rooms may hear of it later than this.
                channels.note(stored.position(), event);
                yield true;
            }
            default -> false;
        };
    }
}
