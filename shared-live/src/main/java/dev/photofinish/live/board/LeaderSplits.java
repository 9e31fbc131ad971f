package dev.photofinish.live.board;

import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.live.view.Visit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When the leader first reached each layer (live-protocol §6.2). A finished leader's time is the exit of the last layer
 * and stands under the number of layers (better C20).
 */
final class LeaderSplits {
    private final SortedMap<Integer, Long> byLayer = new TreeMap<>();

    static LeaderSplits of(BoardEntry leader, int totalLayers) {
        LeaderSplits splits = new LeaderSplits();
        for (Visit visit : leader.visits()) {
            if (visit.layer() != null) {
                splits.byLayer.putIfAbsent(visit.layer(), visit.igtMs());
            }
        }
        if (leader.status() == RunStatus.FINISHED && totalLayers > 0) {
            splits.byLayer.put(totalLayers, leader.igtMs());
        }
        return splits;
    }

    /** How far a playing player is behind; negative when faster to the layer than the leader (live-protocol §6.3). */
    @Nullable
    Long gap(BoardEntry player, long igtMs) {
        Long reached = player.entryOf(player.layer());
        Long leaderReached = byLayer.get(player.layer());
        if (reached == null || leaderReached == null) {
            return null;
        }
        Long leaderLeft = byLayer.get(player.layer() + 1);
        return leaderLeft == null || igtMs <= leaderLeft ? reached - leaderReached : igtMs - leaderLeft;
    }

    SortedMap<Integer, Long> asMap() {
        return Collections.unmodifiableSortedMap(byLayer);
    }
}
