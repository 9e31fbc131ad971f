package dev.photofinish.command.liverace.opening;

import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.organization.lookup.RoomProfiles;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.api.RoomTerms;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.store.WithTournaments;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With what the room of a live race is opened, or edited later (tournaments §8.6). Blocks. */
@WithTournaments
@Component
public final class RoomPlan {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_GOAL = 255;

    private final RoomProfiles profiles;
    private final RacetimeApi api;

    RoomPlan(RoomProfiles profiles, RacetimeApi api) {
        this.profiles = profiles;
        this.api = api;
    }

    /** Complete. A goal that is none of the category's own is a custom one. */
    public RoomTerms of(LiveRaceRow race, String category) {
        var chosen = profile(race);
        var profile = chosen.orElse(RoomProfile.STANDARD);
        var goal = goal(race);
        boolean known = api.category(category)
                .map(it -> it.goals().contains(goal))
                .blockOptional()
                .orElse(false);
        return new RoomTerms(
                goal,
                !known,
                false,
                false,
                "%s: %s, %s"
                        .formatted(
                                race.hosting().tournamentName(),
                                race.title(),
                                TIME.format(race.terms().scheduledAt())),
                infoBot(race),
                profile.startDelay(),
                profile.timeLimit(),
                profile.streamingRequired(),
                startsByItself(chosen),
                profile.allowComments(),
                profile.hideComments(),
                profile.allowPreraceChat(),
                profile.allowMidraceChat(),
                profile.allowNonEntrantChat());
    }

    /** Whether the room begins as soon as all are ready: only when a profile that somebody chose has it so. */
    public boolean startsByItself(LiveRaceRow race) {
        return startsByItself(profile(race));
    }

    private Optional<RoomProfile> profile(LiveRaceRow race) {
        var wished = Stream.of(race.terms().roomProfile(), race.hosting().profile())
                .flatMap(Stream::ofNullable)
                .toList();
        return profiles.chosen(race.organization(), wished);
    }

    private static boolean startsByItself(Optional<RoomProfile> chosen) {
        return chosen.map(RoomProfile::autoStart).orElse(false);
    }

    private static String goal(LiveRaceRow race) {
        var goal = Stream.of(race.terms().racetimeGoal(), race.hosting().goal())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(race::title);
        return goal.substring(0, Math.min(goal.length(), LONGEST_GOAL));
    }

    /** Until the seed is revealed, what makes the room known as this live race's, be the rest of its opening lost. */
    private static String infoBot(LiveRaceRow race) {
        var url = race.permalinkUrl();
        return race.revealed() && url != null ? url : "Live race " + race.id();
    }
}
