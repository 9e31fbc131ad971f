package dev.photofinish.command.liverace.recording;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.result.FinalizeLiveRace;
import dev.photofinish.command.liverace.result.RecordResults;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The race in a room was over at some moment: its results are read over HTTP, and again until they stand, for what a room
 * says over its socket may be old (racetime §9).
 */
@WithTournaments
@Component
public final class ResultsLook implements Deadline {
    /** Its kind; the subject is the live race and the moment, {@code id/milliseconds}. */
    public static final String KIND = "live-race-results";

    private static final Logger LOG = LoggerFactory.getLogger(ResultsLook.class);

    /** So long after the end racetime.gg, if it does not answer, is asked every few seconds; then at leisure, for good. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private static final Duration LEISURE = Duration.ofMinutes(1);

    private final LiveRaces races;
    private final RacetimeApi api;
    private final Commands commands;
    private final LiveRaceSettings settings;
    private final Counter unread;

    ResultsLook(LiveRaces races, RacetimeApi api, Commands commands, LiveRaceSettings settings, MeterRegistry meters) {
        this.races = races;
        this.api = api;
        this.commands = commands;
        this.settings = settings;
        this.unread = Counter.builder("photofinish.liveraces.recordings.failed")
                .description("attempts to read results that failed")
                .register(meters);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 2);
        var over = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return races.byId(LiveRaceId.of(parts[0]))
                .filter(LiveRaceRow::expectsResults)
                .flatMap(race -> look(race, over, now));
    }

    private Optional<Instant> look(LiveRaceRow race, Instant over, Instant now) {
        var slug = Objects.requireNonNull(race.racetimeSlug(), "of a race that began");
        try {
            return look(race, api.room(slug).blockOptional(), over, now);
        } catch (OutsideException silence) {
            unread.increment();
            note(new NoteResultsUnread(race.id(), String.valueOf(silence.getMessage()), now));
            LOG.warn("Results of the live race {} cannot be read yet: {}", race.id(), silence.getMessage());
            return Optional.of(now.plus(now.isBefore(over.plus(SOON)) ? settings.lookAgain() : LEISURE));
        }
    }

    private Optional<Instant> look(LiveRaceRow race, Optional<RoomDocument> room, Instant over, Instant now) {
        if (room.isPresent() && !room.get().over()) {
            return Optional.empty();
        }
        var secondLook = over.plus(settings.lookAgain());
        room.ifPresent(there -> {
            boolean settled = !now.isBefore(secondLook);
            commands.send(race.id(), new RecordResults(race.id(), RoomReading.results(there), settled, now), null)
                    .join();
        });
        var stands = stands(races.byId(race.id()).orElse(race), room.orElse(null), over);
        if (!now.isBefore(stands)) {
            commands.send(race.id(), new FinalizeLiveRace(race.id(), now), null).join();
            return Optional.empty();
        }
        return Optional.of(now.isBefore(secondLook) ? secondLook : earlier(stands, now.plus(settings.finalizeAfter())));
    }

    /** Whether it can be noted or not: the room is read again. */
    private void note(NoteResultsUnread unread) {
        try {
            commands.send(unread.liveRaceId(), unread, null).join();
        } catch (CompletionException lost) {
            LOG.warn("That {} has no results yet is not noted", unread.liveRaceId(), lost);
        }
    }

    /** When the results stand: recorded, at once; never to be recorded, after a quiet while; at the latest a day on. */
    private Instant stands(LiveRaceRow race, @Nullable RoomDocument room, Instant over) {
        if (race.phase() != LiveRacePhase.FINISHED) {
            return Instant.MAX;
        }
        if (room != null && room.recorded()) {
            return Instant.MIN;
        }
        var ended = Objects.requireNonNullElse(race.endedAt(), over);
        var latest = ended.plus(settings.finalizeLatest());
        if (room == null || room.recordable()) {
            return latest;
        }
        var changed = Objects.requireNonNullElse(race.resultsChangedAt(), ended);
        return earlier(latest, (changed.isAfter(ended) ? changed : ended).plus(settings.finalizeAfter()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
