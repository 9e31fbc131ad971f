package dev.photofinish.query.lobby;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.query.projection.Commit;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.race.RaceDetails;
import dev.photofinish.query.race.RaceDocuments;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.ServerSentEvent;
import dev.photofinish.store.metric.Limits;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Hears which public races changed, gathers for a moment, and renders each once for all who watch the list. A race that
 * is not listed is never told of, but for the one time that it leaves the list.
 */
final class Lobby {
    private static final Logger log = LoggerFactory.getLogger(Lobby.class);

    private final RaceDetails details;
    private final RaceDocuments documents;
    private final LobbySettings settings;
    private final LobbyLog changes;
    private final Set<RaceId> changed = ConcurrentHashMap.newKeySet();
    private final Set<RaceId> hidden = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean gathering = new AtomicBoolean();
    private final Sinks.Many<Long> news = Sinks.many().multicast().directBestEffort();

    Lobby(RaceDetails details, RaceDocuments documents, Commits commits, LobbySettings settings, Limits limits) {
        this.details = details;
        this.documents = documents;
        this.settings = settings;
        this.changes = new LobbyLog(settings.changedRaces(), limits);
        commits.listen(this::committed);
    }

    LobbyLog changes() {
        return changes;
    }

    /** Rings when there is something after what {@link #changes} had; whoever is busy hears it once afterwards. */
    Flux<Long> news() {
        return news.asFlux();
    }

    private void committed(Commit commit) {
        if (news.currentSubscriberCount() == 0) {
            return;
        }
        for (var stored : commit.events()) {
            if (stored.event() instanceof RaceEvent race) {
                note(race);
            }
        }
        if (!changed.isEmpty() && gathering.compareAndSet(false, true)) {
            Mono.delay(settings.gatherFor())
                    .then(Mono.defer(this::tell))
                    .subscribe(done -> {}, failure -> log.warn("The lobby missed a change", failure));
        }
    }

    private void note(RaceEvent event) {
        var news = News.of(event);
        if (news == News.HIDDEN) {
            hidden.add(event.raceId());
        }
        if (news != News.NONE) {
            changed.add(event.raceId());
        }
    }

    private Mono<Void> tell() {
        gathering.set(false);
        var now = Set.copyOf(changed);
        changed.removeAll(now);
        return Flux.fromIterable(now)
                .concatMap(race -> event(race).doOnNext(event -> changes.put(race, event)))
                .then(Mono.fromRunnable(() ->
                        news.emitNext(changes.sequence(), Sinks.EmitFailureHandler.busyLooping(settings.gatherFor()))));
    }

    private Mono<byte[]> event(RaceId race) {
        boolean left = hidden.remove(race);
        return details.listed(race)
                .map(json -> ServerSentEvent.of("race", json))
                .switchIfEmpty(Mono.defer(() -> left ? Mono.just(true) : documents.deletedFromTheLists(race))
                        .filter(gone -> gone)
                        .map(_ -> ServerSentEvent.of("race_removed", RestJson.bytes(Map.of("id", race)))));
    }
}
