package dev.photofinish.query.history;

import dev.photofinish.events.RaceId;
import dev.photofinish.query.race.RaceDocuments;
import dev.photofinish.query.web.Caller;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Whose past anybody may read: what a deleted race was is between its admins and the store. */
final class ReadablePast {
    private final RaceDocuments races;
    private final Caller caller;

    ReadablePast(RaceDocuments races, Caller caller) {
        this.races = races;
        this.caller = caller;
    }

    /** Completes, or refuses as if there were no such race. */
    Mono<Void> check(RaceId race, ServerHttpRequest request) {
        return races.deleted(race)
                .filter(deleted -> deleted)
                .filterWhen(_ -> caller.viewer(request).map(viewer -> !viewer.admin()))
                .flatMap(_ -> Mono.error(Subject.RACE.unknown(race)));
    }
}
