package dev.photofinish.query.liverace;

import dev.photofinish.web.contract.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of live races' things, as tournaments §11.1 spells lists: {@code next} goes into {@code after}. */
final class LiveRaceLists {
    private LiveRaceLists() {}

    /** The count is that of all there are, shown here or not; {@code next} is null at the end. */
    @Named("LiveRaceList")
    record Races(
            List<LiveRaceInfo> items, long count, @Nullable Integer next) {}

    /** Those who finished first, by place; rejected ones for reviewers alone. */
    @Named("LiveRaceParticipantList")
    record Participants(List<ParticipantInfo> items, int count, List<RejectedInfo> rejected) {}
}
