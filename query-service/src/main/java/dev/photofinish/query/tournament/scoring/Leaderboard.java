package dev.photofinish.query.tournament.scoring;

import dev.photofinish.events.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of a tournament's players (tournaments §7.2). */
public final class Leaderboard {
    private Leaderboard() {}

    /**
     * By score; of the same score, who finished more, then whose estimate is higher, then by name.
     *
     * @param name of a player
     */
    public static List<Ranked> of(Collection<PlayerScore> players, Function<AccountId, String> name) {
        var order = Comparator.comparingDouble(PlayerScore::score)
                .thenComparingInt(PlayerScore::finished)
                .thenComparingDouble(PlayerScore::estimate)
                .reversed()
                .thenComparing(player -> name.apply(player.account()));
        var ranked = new ArrayList<Ranked>();
        for (var player : players.stream().sorted(order).toList()) {
            ranked.add(new Ranked(rank(player, ranked), player));
        }
        return List.copyOf(ranked);
    }

    private static int rank(PlayerScore player, List<Ranked> above) {
        if (!above.isEmpty() && above.getLast().player().score() == player.score()) {
            return above.getLast().rank();
        }
        return above.size() + 1;
    }
}
