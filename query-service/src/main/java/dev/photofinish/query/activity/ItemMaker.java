package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.activity.RunResult.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills entries in from the gatherings and results they are about. Pure. */
final class ItemMaker {
    private final Map<String, Gathering> gatherings;
    private final Map<RunId, RunResult> results;
    private final Map<AccountId, UserInfo> users;

    /**
     * Has everything at hand that the entries need.
     *
     * @param results one for every seat, as it counts in the race's present attempt
     * @param users those to be named; empty where it is clear whose timeline it is
     */
    ItemMaker(Map<String, Gathering> gatherings, Map<RunId, RunResult> results, Map<AccountId, UserInfo> users) {
        this.gatherings = gatherings;
        this.results = results;
        this.users = users;
    }

    /** Empty when the entry is no longer true. */
    Optional<ActivityItem> item(Entry entry) {
        var gathering = gatherings.get(entry.gathering());
        if (gathering == null || gathering.parts().noneMatch(entry.part()::equals)) {
            return Optional.empty();
        }
        return switch (entry.part().role()) {
            case PLAYER -> Optional.of(played(entry, gathering));
            case ORGANIZER ->
                Optional.of(race(
                        "race_organizer",
                        entry,
                        gathering,
                        null,
                        null,
                        gathering.players().size(),
                        null));
            case CASTER -> Optional.of(race("race_caster", entry, gathering, null, null, null, null));
            case SOLO -> Optional.of(trained(entry, gathering));
            case CO_ORGANIZER -> Optional.empty();
        };
    }

    private ActivityItem played(Entry entry, Gathering gathering) {
        return race(
                "race_participant",
                entry,
                gathering,
                gathering.placementOf(entry.part().account(), results),
                gathering.players().size(),
                null,
                gathering.resultOf(entry.part().account(), results));
    }

    private ActivityItem race(
            String type,
            Entry entry,
            Gathering gathering,
            @Nullable Integer placement,
            @Nullable Integer totalParticipants,
            @Nullable Integer participantCount,
            @Nullable RunResult result) {
        return new ActivityItem(
                type,
                gathering.createdAt(),
                users.get(entry.part().account()),
                entry.gathering(),
                gathering.name(),
                null,
                null,
                gathering.status().name().toLowerCase(Locale.ROOT),
                placement,
                totalParticipants,
                participantCount,
                result == null ? null : result.igtMs(),
                result == null ? null : result.deaths(),
                null);
    }

    private ActivityItem trained(Entry entry, Gathering gathering) {
        var result = gathering.resultOf(entry.part().account(), results);
        return new ActivityItem(
                "training",
                gathering.createdAt(),
                users.get(entry.part().account()),
                null,
                null,
                entry.gathering(),
                gathering.poolName(),
                status(result.outcome()),
                null,
                null,
                null,
                result.igtMs(),
                result.deaths(),
                !gathering.countsInStatistics());
    }

    private static String status(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "active";
            case FINISHED -> "finished";
            case ABANDONED -> "abandoned";
        };
    }
}
