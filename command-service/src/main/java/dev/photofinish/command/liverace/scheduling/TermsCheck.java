package dev.photofinish.command.liverace.scheduling;

import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is asked of the terms of a live race, in the order of the reference (tournaments §8.3). */
final class TermsCheck {
    private TermsCheck() {}

    static Optional<LiveRaceRejection> refusal(
            LiveRaceId liveRace,
            OrganizationId organization,
            PoolId pool,
            LiveRaceTerms terms,
            Set<LiveRaceField> changed,
            LiveRaceBook book,
            Instant at) {
        var permalink = terms.permalinkId();
        if (permalink != null && changed.contains(LiveRaceField.PERMALINK) && !book.hasPermalink(pool, permalink)) {
            return Optional.of(LiveRaceRejection.PERMALINK_ELSEWHERE);
        }
        if (changed.contains(LiveRaceField.SCHEDULED_AT) && !terms.scheduledAt().isAfter(at)) {
            return Optional.of(LiveRaceRejection.IN_THE_PAST);
        }
        var episode = terms.episodeId();
        if (episode != null && changed.contains(LiveRaceField.EPISODE) && book.isEpisodeTaken(episode, liveRace)) {
            return Optional.of(LiveRaceRejection.EPISODE_TAKEN);
        }
        var profile = terms.roomProfile();
        return profile != null
                        && changed.contains(LiveRaceField.ROOM_PROFILE)
                        && !book.hasProfile(organization, profile)
                ? Optional.of(LiveRaceRejection.PROFILE_ELSEWHERE)
                : Optional.empty();
    }

    /** Which terms are others. */
    static Set<LiveRaceField> changed(LiveRaceTerms before, LiveRaceTerms after) {
        var changed = EnumSet.noneOf(LiveRaceField.class);
        for (var field : LiveRaceField.values()) {
            if (!Objects.equals(before.value(field), after.value(field))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
