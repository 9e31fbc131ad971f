package dev.photofinish.query.lobby;

import dev.photofinish.query.race.RaceLists;
import dev.photofinish.query.web.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What one subscriber of the lobby gets: the list, then changes, read from the shared log as fast as they can take it. */
final class LobbyStream {
    private final Lobby lobby;
    private final RaceLists lists;
    private long seen;

    LobbyStream(Lobby lobby, RaceLists lists) {
        this.lobby = lobby;
        this.lists = lists;
    }

    /** The bell is heard before the list is read, so that no change falls between the two. */
    Flux<byte[]> events() {
        return Flux.merge(Mono.just(-1L), lobby.news())
                .onBackpressureLatest()
                .concatMap(news -> news < 0 ? list() : changes(), 1);
    }

    private Flux<byte[]> changes() {
        return lobby.changes()
                .after(seen)
                .map(news -> {
                    seen = news.sequence();
                    return Flux.fromIterable(news.events());
                })
                .orElseGet(this::list);
    }

    private Flux<byte[]> list() {
        seen = lobby.changes().sequence();
        return lists.firstPage().map(json -> ServerSentEvent.of("races", json)).flux();
    }
}
