package dev.photofinish.query.tournament;

import dev.photofinish.web.contract.Named;
import java.util.List;

/**
 * A part of a tournament's leaderboard.
 *
 * @param count players there are, shown here or not
 * @param slotCount runs that everybody owes
 */
@Named("AsyncLeaderboard")
record LeaderboardInfo(List<LeaderboardEntry> items, int count, boolean hasMore, int slotCount) {}
