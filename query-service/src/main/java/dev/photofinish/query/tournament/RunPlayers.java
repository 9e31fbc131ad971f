package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.query.projection.Documents;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Whose runs in tournaments are. */
public final class RunPlayers {
    private final Documents<RunState> runs;

    RunPlayers(Documents<RunState> runs) {
        this.runs = runs;
    }

    /** Their players; a run that nobody knows is left out. */
    public Mono<Map<RunId, AccountId>> of(Collection<RunId> ids) {
        return runs.byIds(ids.stream().map(RunId::toString).toList())
                .map(found -> found.values().stream()
                        .collect(Collectors.toMap(
                                run -> run.state().id(), run -> run.state().account())));
    }
}
