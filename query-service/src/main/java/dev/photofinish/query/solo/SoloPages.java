package dev.photofinish.query.solo;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.seed.Pools;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Slow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Solo sessions, rendered. Also answers the command side, which owes its callers the read model at or after their own
 * command. Answers about one session are empty when there is no such session.
 */
public final class SoloPages {
    private final SoloSessions sessions;
    private final Names names;
    private final SeedGraphs graphs;
    private final LanguageChoice languages;
    private final Pools pools;
    private final Slow slow;
    private final Function<RaceView, Picture> live;
    private final Commits commits;
    private final ReadModelSettings settings;

    SoloPages(
            SoloSessions sessions,
            Names names,
            SeedGraphs graphs,
            LanguageChoice languages,
            Pools pools,
            Slow slow,
            Function<RaceView, Picture> live,
            Commits commits,
            ReadModelSettings settings) {
        this.sessions = sessions;
        this.names = names;
        this.graphs = graphs;
        this.languages = languages;
        this.pools = pools;
        this.slow = slow;
        this.live = live;
        this.commits = commits;
        this.settings = settings;
    }

    /**
     * TrainingSessionDetail of rest-api §2.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     * @param viewer whose language the map is in; null = nobody is signed in
     */
    public Mono<byte[]> detail(RaceId session, long atLeast, @Nullable AccountId viewer) {
        return encoded(session, atLeast, viewer, null).map(Encoded::bytes);
    }

    /**
     * The same.
     *
     * @param locale what counts when the viewer's account says nothing
     */
    Mono<Encoded> encoded(RaceId session, long atLeast, @Nullable AccountId viewer, @Nullable String locale) {
        return commits.await(atLeast, settings.waitAtMost())
                .then(Mono.defer(() -> sessions.byId(session)))
                .flatMap(found -> render(found, viewer, locale));
    }

    /** A player's own, newest first. */
    Mono<List<TrainingSession>> of(AccountId player) {
        return Mono.zip(
                sessions.of(player),
                names.of(Set.of(player)),
                (found, people) -> found.stream()
                        .map(folded -> new SoloPage(
                                        folded.state(), picture(folded), Objects.requireNonNull(people.get(player)))
                                .summary())
                        .toList());
    }

    Mono<List<Ghost>> ghosts(RaceId session) {
        return sessions.byId(session)
                .flatMap(found -> sessions.finishedOnTheSeedOf(found.state()))
                .map(others ->
                        others.stream().map(other -> Ghost.of(other.player())).toList());
    }

    private Mono<Encoded> render(Folded<SoloSession> folded, @Nullable AccountId viewer, @Nullable String locale) {
        var session = folded.state();
        var player = session.player().account();
        var config = pools.configOf(session.seed().poolName());
        return Mono.zip(names.of(Set.of(player)), graph(session, viewer, locale), config)
                .map(found -> {
                    var name = Objects.requireNonNull(found.getT1().get(player));
                    var page = new SoloPage(session, picture(folded), name);
                    return Encoded.of(page.detail(found.getT2(), found.getT3().orElse(null)), folded.position());
                });
    }

    private Mono<SeedGraph> graph(SoloSession session, @Nullable AccountId viewer, @Nullable String locale) {
        return slow.call(() ->
                graphs.byId(session.seed().id(), viewer == null ? languages.of(locale) : languages.of(viewer, locale)));
    }

    private Picture picture(Folded<SoloSession> folded) {
        return live.apply(folded.state().view(folded.position()));
    }
}
