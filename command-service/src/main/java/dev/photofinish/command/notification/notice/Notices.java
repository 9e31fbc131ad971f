package dev.photofinish.command.notification.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.outbox.Delivery;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.notification.post.LiveRaceStories;
import dev.photofinish.command.notification.post.LiveRaceStory;
import dev.photofinish.command.notification.post.Names;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Composes what people are told, when they are. Blocks. */
@WithTournaments
@Component
final class Notices {
    private static final Set<Part> OF_RUNS = EnumSet.range(Part.SUBMITTED_NOTICE, Part.REJECTED_NOTICE);

    private record Moment(LiveRaceId liveRace, Instant updatedAt) {}

    private final LiveRaces liveRaces;
    private final LiveRaceStories stories;
    private final RunStories runs;
    private final Names names;
    private final DiscordSettings discord;
    private final RacetimeSettings racetime;
    private final LiveRaceSettings settings;
    /** Hundreds are told of the same at once, and none of them of what is out of date. */
    private final Cache<Moment, Optional<LiveRaceStory>> known = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    Notices(
            LiveRaces liveRaces,
            LiveRaceStories stories,
            RunStories runs,
            Names names,
            DiscordSettings discord,
            RacetimeSettings racetime,
            LiveRaceSettings settings) {
        this.liveRaces = liveRaces;
        this.stories = stories;
        this.runs = runs;
        this.names = names;
        this.discord = discord;
        this.racetime = racetime;
        this.settings = settings;
    }

    /** Empty when there is nothing to tell any more. */
    Optional<Notice> of(Delivery delivery) {
        var what = delivery.person().what();
        return OF_RUNS.contains(delivery.part())
                ? ofRun(new RunId(what), delivery.part())
                : ofLiveRace(new LiveRaceId(what), delivery);
    }

    private Optional<Notice> ofRun(RunId run, Part part) {
        return runs.of(run).flatMap(story -> new RunNotice(story, discord.link(run), names::of).of(part));
    }

    private Optional<Notice> ofLiveRace(LiveRaceId race, Delivery delivery) {
        var person = delivery.person().account();
        return liveRaces
                .byId(race)
                .flatMap(row -> known.get(new Moment(race, row.updatedAt()), _ -> stories.of(race)))
                .flatMap(story -> new LiveRaceNotice(story, person, discord.link(race), racetime.baseUrl(), settings)
                        .of(delivery.part()));
    }
}
