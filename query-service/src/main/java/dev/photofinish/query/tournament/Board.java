package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.query.tournament.scoring.Played;
import dev.photofinish.query.tournament.scoring.Scores;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that was played in a tournament at one moment, with the scores of that moment. */
record Board(List<Played> runs, Scores scores) {
    static Board of(List<Played> runs) {
        return new Board(List.copyOf(runs), Scores.of(runs));
    }

    List<Played> of(AccountId player) {
        return runs.stream().filter(run -> run.account().equals(player)).toList();
    }

    /** What a player has seen of the pools, replaced runs among it. */
    Set<PermalinkId> seenBy(AccountId player) {
        return runs.stream()
                .filter(run -> run.account().equals(player))
                .map(Played::permalink)
                .collect(Collectors.toUnmodifiableSet());
    }
}
