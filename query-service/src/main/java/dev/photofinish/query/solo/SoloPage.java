package dev.photofinish.query.solo;

import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import org.jspecify.annotations.Nullable;

/** One moment of a session in the shapes of REST. Pure. */
final class SoloPage {
    private final SoloSession session;
    private final Picture picture;
    private final UserInfo user;

    SoloPage(SoloSession session, Picture picture, Person player) {
        this.session = session;
        this.picture = picture;
        this.user = UserInfo.of(player);
    }

    TrainingSession summary() {
        RaceFacts facts = session.facts();
        BoardEntry player = session.player();
        return new TrainingSession(
                facts.id(),
                user,
                SoloStatus.of(facts.status()),
                seed().poolName(),
                picture.igtOf(player),
                picture.deathsOf(player),
                session.excludeFromStats(),
                facts.createdAt(),
                facts.finishedAt(),
                seed().totalLayers(),
                seed().totalNodes(),
                player.layer());
    }

    TrainingSessionDetail detail(SeedGraph graph, @Nullable PoolConfig poolConfig) {
        RaceFacts facts = session.facts();
        BoardEntry player = session.player();
        boolean played = !player.visits().isEmpty();
        return new TrainingSessionDetail(
                facts.id(),
                user,
                SoloStatus.of(facts.status()),
                seed().poolName(),
                picture.igtOf(player),
                picture.deathsOf(player),
                session.excludeFromStats(),
                played ? Progress.nodes(player) : null,
                played ? Progress.visits(player) : null,
                facts.createdAt(),
                facts.finishedAt(),
                seed().number(),
                seed().totalLayers(),
                seed().totalNodes(),
                seed().totalPaths(),
                graph.publicGraph(),
                poolConfig,
                picture.view().position());
    }

    private SeedRef seed() {
        return session.seed();
    }
}
