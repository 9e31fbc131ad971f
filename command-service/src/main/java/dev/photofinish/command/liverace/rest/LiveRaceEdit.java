package dev.photofinish.command.liverace.rest;

import static dev.photofinish.command.liverace.rest.LiveRaceFields.EPISODE;
import static dev.photofinish.command.liverace.rest.LiveRaceFields.GOAL;
import static dev.photofinish.command.liverace.rest.LiveRaceFields.PERMALINK;
import static dev.photofinish.command.liverace.rest.LiveRaceFields.PROFILE;
import static dev.photofinish.command.liverace.rest.LiveRaceFields.SCHEDULED_AT;
import static dev.photofinish.command.liverace.rest.LiveRaceFields.TITLE;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The body of a live race's edit: what is not there stays, and null clears, except the time (tournaments §8.4). */
final class LiveRaceEdit {
    private LiveRaceEdit() {}

    static UnaryOperator<LiveRaceTerms> of(Fields body) {
        var scheduledAt = body.optionalInstant(SCHEDULED_AT);
        if (body.has(SCHEDULED_AT) && scheduledAt == null && !body.rejected(SCHEDULED_AT)) {
            body.reject(SCHEDULED_AT, "must be a date and time in ISO 8601");
        }
        var title = LiveRaceFields.title(body);
        var permalink = LiveRaceFields.permalink(body);
        var episode = LiveRaceFields.episode(body);
        var goal = LiveRaceFields.goal(body);
        var profile = LiveRaceFields.profile(body);
        var present = Stream.of(TITLE, PERMALINK, EPISODE, GOAL, PROFILE)
                .filter(body::has)
                .collect(Collectors.toSet());
        body.check();
        return before -> new LiveRaceTerms(
                scheduledAt == null ? before.scheduledAt() : scheduledAt,
                present.contains(TITLE) ? title : before.matchTitle(),
                present.contains(PERMALINK) ? permalink : before.permalinkId(),
                present.contains(EPISODE) ? episode : before.episodeId(),
                present.contains(GOAL) ? goal : before.racetimeGoal(),
                present.contains(PROFILE) ? profile : before.roomProfile());
    }
}
