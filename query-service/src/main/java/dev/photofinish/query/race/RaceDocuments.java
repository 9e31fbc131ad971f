package dev.photofinish.query.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Finds the documents of races. */
public final class RaceDocuments {
    private final Documents<RaceFacts> races;
    private final Documents<Board> boards;
    private final Documents<CasterList> casters;

    RaceDocuments(Documents<RaceFacts> races, Documents<Board> boards, Documents<CasterList> casters) {
        this.races = races;
        this.boards = boards;
        this.casters = casters;
    }

    /** The race as far as it is stored; empty when there is no such race. */
    public Mono<RaceView> view(RaceId id) {
        return byId(id).map(RaceParts::view);
    }

    /** Whether there was such a race once; what happened in it can still be read. */
    public Mono<Boolean> deleted(RaceId id) {
        return races.byId(id.toString())
                .map(race -> race.state().deletedAt() != null)
                .defaultIfEmpty(false);
    }

    /** Whether it was publicly listed until it was deleted. */
    public Mono<Boolean> deletedFromTheLists(RaceId id) {
        return races.byId(id.toString())
                .map(race -> race.state().deletedAt() != null && race.state().publiclyListed())
                .defaultIfEmpty(false);
    }

    Documents<RaceFacts> races() {
        return races;
    }

    /** From memory alone; null when a part is not there. */
    @Nullable
    RaceParts ifHot(RaceId id) {
        var key = id.toString();
        var race = races.ifHot(key);
        var board = boards.ifHot(key);
        var list = casters.ifHot(key);
        return parts(race, board, list).findFirst().orElse(null);
    }

    /** Empty when there is no such race. */
    Mono<RaceParts> byId(RaceId id) {
        return byIds(List.of(id.toString()))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
    }

    /** Those that exist, in the order asked for. */
    Mono<List<RaceParts>> byIds(List<String> ids) {
        return Mono.zip(races.byIds(ids), boards.byIds(ids), casters.byIds(ids))
                .map(found -> ids.stream()
                        .flatMap(id -> parts(
                                found.getT1().get(id),
                                found.getT2().get(id),
                                found.getT3().get(id)))
                        .toList());
    }

    private static Stream<RaceParts> parts(
            @Nullable Folded<RaceFacts> race, @Nullable Folded<Board> board, @Nullable Folded<CasterList> casters) {
        return race == null || !race.state().exists() || board == null || casters == null
                ? Stream.empty()
                : Stream.of(new RaceParts(race, board, casters));
    }
}
