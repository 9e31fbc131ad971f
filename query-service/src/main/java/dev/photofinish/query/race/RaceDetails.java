package dev.photofinish.query.race;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.seed.Pools;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.RestJson;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Race pages, rendered and encoded once for each state they are in. Also answers the command side, which owes its
 * callers the read model at or after their own command.
 *
 * <p>Every answer is empty when there is no such race, and fails with {@link NotYetVisibleException} when the read model
 * does not reach the wanted position within {@code photofinish.read-model.wait-at-most}. Position 0 asks for what is there.
 */
public final class RaceDetails {
    private final RaceDocuments documents;
    private final Names names;
    private final Pools pools;
    private final Function<RaceView, Picture> live;
    private final Commits commits;
    private final Duration waitAtMost;
    private final InviteViewers inviteViewers;
    private final Cache<Edition, RenderedDetail> rendered;

    /** A page is the same for everybody, but for the tokens of invitations. */
    private record Edition(RaceId race, boolean withTokens) {}

    RaceDetails(
            RaceDocuments documents,
            Names names,
            Pools pools,
            Function<RaceView, Picture> live,
            Commits commits,
            Duration waitAtMost,
            InviteViewers inviteViewers,
            int cachedDetails) {
        this.documents = documents;
        this.names = names;
        this.pools = pools;
        this.live = live;
        this.commits = commits;
        this.waitAtMost = waitAtMost;
        this.inviteViewers = inviteViewers;
        this.rendered = Caffeine.newBuilder().maximumSize(cachedDetails).build();
    }

    /**
     * RaceDetail of rest-api §2.
     *
     * @param viewer who asks; null = nobody is signed in
     */
    public Mono<byte[]> detail(RaceId race, long atLeast, @Nullable AccountId viewer) {
        return encoded(race, atLeast, Mono.just(Optional.ofNullable(viewer))).map(Encoded::bytes);
    }

    /** Race of rest-api §2. */
    public Mono<byte[]> summary(RaceId race, long atLeast) {
        return reached(atLeast).then(page(race)).map(page -> RestJson.bytes(page.summary()));
    }

    /** Participant of rest-api §2; empty as well when the race has no such participant. */
    public Mono<byte[]> participant(RaceId race, RunId participant, long atLeast) {
        return reached(atLeast)
                .then(page(race))
                .flatMap(page -> Mono.justOrEmpty(page.participant(participant)))
                .map(RestJson::bytes);
    }

    /** Who is ready for the start; empty when there is no such race. */
    Mono<ReadyCheck> readyCheck(RaceId race) {
        return page(race).map(RacePage::readyCheck);
    }

    /** The results of the race, or how it stands; empty when there is no such race. */
    Mono<RaceResults> results(RaceId race) {
        return page(race).map(page -> RaceResults.of(page.detail(null)));
    }

    /** As {@link #detail}; who is asking is found out only when it matters. */
    Mono<Encoded> encoded(RaceId race, long atLeast, Mono<Optional<AccountId>> viewer) {
        return atLeast <= commits.position()
                ? detail(race, viewer)
                : reached(atLeast).then(Mono.defer(() -> detail(race, viewer)));
    }

    /** As {@link #summary} at once, but empty as well when the race is not publicly listed. */
    public Mono<byte[]> listed(RaceId race) {
        return documents
                .byId(race)
                .filter(parts -> parts.race().state().publiclyListed())
                .flatMap(this::calmPage)
                .map(page -> RestJson.bytes(page.summary()));
    }

    private Mono<RacePage> page(RaceId race) {
        return Mono.defer(() -> documents.byId(race).flatMap(this::pageNow));
    }

    /** With the players' newest ticks on top of the documents. */
    Mono<RacePage> pageNow(RaceParts parts) {
        return page(live.apply(parts.view()));
    }

    /** Without the ticks: for what is shown to many and for a while. */
    Mono<RacePage> calmPage(RaceParts parts) {
        return page(live.apply(parts.view()).calm());
    }

    private Mono<RacePage> page(Picture picture) {
        return Mono.zip(
                names.of(RacePage.peopleOf(picture)),
                poolConfig(picture),
                (people, config) -> new RacePage(picture, people, config.orElse(null)));
    }

    private Mono<Optional<PoolConfig>> poolConfig(Picture picture) {
        var seed = picture.view().facts().seed();
        return seed == null ? Mono.just(Optional.empty()) : pools.configOf(seed.poolName());
    }

    private Mono<Void> reached(long position) {
        return commits.await(position, waitAtMost);
    }

    private Mono<Encoded> detail(RaceId race, Mono<Optional<AccountId>> viewer) {
        // Both are positions of what changed last, so that the later one tells of either.
        long version = Math.max(names.version(), pools.version());
        var hot = documents.ifHot(race);
        var parts = hot == null ? documents.byId(race) : Mono.just(hot);
        return parts.flatMap(found -> inviteViewers
                .include(viewer, found.race().state())
                .flatMap(withTokens -> rendered(new Edition(race, withTokens), found, version)));
    }

    private Mono<Encoded> rendered(Edition edition, RaceParts parts, long version) {
        var picture = live.apply(parts.view());
        var known = rendered.getIfPresent(edition);
        return known != null && known.shows(parts, picture, version)
                ? Mono.just(known.body())
                : render(edition, parts, picture, version);
    }

    private Mono<Encoded> render(Edition edition, RaceParts parts, Picture picture, long version) {
        return page(picture).map(page -> {
            var detail = page.detail(edition.withTokens() ? inviteViewers.tokens() : null);
            var body = Encoded.of(detail, detail.position());
            rendered.put(edition, new RenderedDetail(parts, picture, version, body));
            return body;
        });
    }
}
