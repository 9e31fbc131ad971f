package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.opening.RoomPlan;
import dev.photofinish.command.liverace.room.GiveUpWaiting;
import dev.photofinish.command.liverace.room.RevealSeed;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is to be done in the room of a live race by the clock: the seed is revealed, the start announced, the race begun, or
 * given up when too few are ready (tournaments §8.7).
 */
@WithTournaments
@Component
final class RoomAgenda implements Deadline {
    static final String KIND = "live-race-agenda";

    private static final Logger LOG = LoggerFactory.getLogger(RoomAgenda.class);
    private static final List<Long> ANNOUNCED = List.of(5L, 1L);
    private static final Set<String> PREPARING = Set.of("open", "invitational");
    private static final int ENOUGH = 2;

    private final LiveRaces races;
    private final RoomVoice voice;
    private final RoomPlan plan;
    private final RacetimeApi api;
    private final Commands commands;
    private final LiveRaceSettings settings;

    RoomAgenda(
            LiveRaces races,
            RoomVoice voice,
            RoomPlan plan,
            RacetimeApi api,
            Commands commands,
            LiveRaceSettings settings) {
        this.races = races;
        this.voice = voice;
        this.plan = plan;
        this.api = api;
        this.commands = commands;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 2);
        return races.byId(LiveRaceId.of(parts[0]))
                .filter(race -> race.phase() == LiveRacePhase.PENDING && parts[1].equals(race.racetimeSlug()))
                .flatMap(race -> attend(race, parts[1], now));
    }

    private Optional<Instant> attend(LiveRaceRow race, String slug, Instant now) {
        var start = race.terms().scheduledAt();
        if (!now.isBefore(start.minus(settings.revealBefore()))) {
            commands.send(race.id(), new RevealSeed(race.id(), now), null).join();
        }
        announce(race, slug, now);
        return now.isBefore(start) ? next(start, now) : begin(race, slug, now);
    }

    /** Whoever comes late announces the last only. */
    private void announce(LiveRaceRow race, String slug, Instant now) {
        var start = race.terms().scheduledAt();
        ANNOUNCED.stream()
                .filter(minutes -> !now.isBefore(start.minus(Duration.ofMinutes(minutes))) && now.isBefore(start))
                .reduce((_, later) -> later)
                .ifPresent(minutes -> voice.say(race.id(), slug, "in " + minutes, RoomLines.soon(minutes)));
    }

    private Optional<Instant> next(Instant start, Instant now) {
        return Stream.concat(
                        Stream.of(start, start.minus(settings.revealBefore())),
                        ANNOUNCED.stream().map(minutes -> start.minus(Duration.ofMinutes(minutes))))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** Again and again until the room shows that it began; one that begins by itself is given its time, one that is gone too. */
    private Optional<Instant> begin(LiveRaceRow race, String slug, Instant now) {
        try {
            return begin(race, slug, api.room(slug).blockOptional(), now);
        } catch (OutsideException silence) {
            // The room may have begun by now, so that nothing is given up before it is seen again.
            LOG.warn("Whether {} is to begin cannot be seen yet: {}", slug, silence.getMessage());
            return Optional.of(now.plus(settings.lookAgain()));
        }
    }

    private Optional<Instant> begin(LiveRaceRow race, String slug, Optional<RoomDocument> room, Instant now) {
        if (room.isPresent() && !PREPARING.contains(room.get().status())) {
            return Optional.empty();
        }
        var patienceEnds = race.terms().scheduledAt().plus(settings.startGrace());
        boolean late = !now.isBefore(patienceEnds);
        long ready = room.stream()
                .flatMap(there -> there.entrants().stream())
                .filter(row -> row.status().equals("ready"))
                .count();
        if (ready >= ENOUGH && (late || !plan.startsByItself(race))) {
            voice.order(race.id(), slug, "begin " + now.toEpochMilli(), OrderKind.BEGIN, null, null);
        } else if (late) {
            commands.send(race.id(), new GiveUpWaiting(race.id(), now), null).join();
            return Optional.empty();
        } else if (ready < ENOUGH) {
            voice.say(
                    race.id(),
                    slug,
                    "waiting",
                    RoomLines.waiting(settings.startGrace().toMinutes()));
        }
        return Optional.of(now.plus(settings.lookAgain()));
    }
}
