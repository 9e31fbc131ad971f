package dev.photofinish.query.tournament;

import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.tournament.scoring.Ranked;
import dev.photofinish.web.contract.Named;
import java.util.List;

/**
 * A player in a tournament's leaderboard (tournaments §7.2).
 *
 * @param rank from 1 on, shared by equal scores
 * @param estimate mean of what is finished
 * @param forfeited disqualified ones among them
 * @param unattempted empty slots
 * @param hasLiveRuns whether any of the slots was filled in a live race
 */
@Named("AsyncLeaderboardEntry")
record LeaderboardEntry(
        int rank,
        UserInfo user,
        double score,
        double estimate,
        int finished,
        int forfeited,
        int unattempted,
        boolean hasLiveRuns,
        List<SlotInfo> slots) {
    static LeaderboardEntry of(Ranked ranked, Person person) {
        var player = ranked.player();
        var slots = player.slots().stream().map(SlotInfo::of).toList();
        return new LeaderboardEntry(
                ranked.rank(),
                UserInfo.of(person),
                player.score(),
                player.estimate(),
                player.finished(),
                player.forfeited(),
                player.unattempted(),
                slots.stream().anyMatch(SlotInfo::live),
                slots);
    }
}
