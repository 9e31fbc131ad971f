package dev.photofinish.command.liverace.opening;

import dev.photofinish.command.liverace.attendance.RoomVoice;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.lookup.OpeningLeases;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.room.NoteRoomOpened;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.api.OpeningUnclearException;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.api.RoomRefusedException;
import dev.photofinish.command.racetime.bot.BotAuthException;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.command.racetime.watch.RoomEntrance;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.Commands;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens rooms of live races: at most one for each, whoever else tries and whatever was cut short (tournaments §8.6). */
@WithTournaments
@Component
public final class RoomOpening {
    private static final Logger LOG = LoggerFactory.getLogger(RoomOpening.class);

    private final LiveRaces races;
    private final OpeningLeases leases;
    private final RacetimeBots bots;
    private final RacetimeApi api;
    private final RoomPlan plan;
    private final RoomVoice voice;
    private final RoomEntrance entrance;
    private final Commands commands;
    private final Clock clock;

    RoomOpening(
            LiveRaces races,
            OpeningLeases leases,
            RacetimeBots bots,
            RacetimeApi api,
            RoomPlan plan,
            RoomVoice voice,
            RoomEntrance entrance,
            Commands commands,
            Clock clock) {
        this.races = races;
        this.leases = leases;
        this.bots = bots;
        this.api = api;
        this.plan = plan;
        this.voice = voice;
        this.entrance = entrance;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Tries once. Blocks.
     *
     * @param by who wants it now; null = its time has come
     */
    public Opening open(LiveRaceId liveRace, @Nullable AccountId by) {
        var known = races.byId(liveRace);
        if (known.isEmpty() || known.get().phase() != LiveRacePhase.SCHEDULED) {
            return new Opening.NotWanted();
        }
        var tries = leases.take(liveRace);
        if (tries.isEmpty()) {
            return new Opening.UnderWay();
        }
        try {
            return open(known.get(), tries.get(), by);
        } catch (OpeningUnclearException unclear) {
            return new Opening.Failed(words(unclear), true, tries.get());
        } catch (RoomRefusedException | OutsideException | BotAuthException refused) {
            return new Opening.Failed(words(refused), false, tries.get());
        } finally {
            leases.free(liveRace);
        }
    }

    private Opening open(LiveRaceRow race, int tries, @Nullable AccountId by) {
        var category = race.hosting().category();
        if (category == null) {
            return new Opening.Failed("The tournament names no category of racetime.gg", false, tries);
        }
        var bot = bots.of(category).orElse(null);
        if (bot == null) {
            return new Opening.Failed("There is no bot of ours in the category " + category, false, tries);
        }
        if (!race.hosting().botAllowed()) {
            return new Opening.Failed(
                    "The platform does not let our bot open rooms for the organization", false, tries);
        }
        if (!bot.serves(race.organization())) {
            return new Opening.Failed("Our bot in " + category + " opens no rooms for the organization", false, tries);
        }
        if (bot.health().hopeless()) {
            return new Opening.Failed("racetime.gg does not take the credentials of our bot", false, tries);
        }
        var permalink = Optional.ofNullable(race.permalinkId()).or(() -> races.choose(race.pool()));
        if (permalink.isEmpty()) {
            return new Opening.Failed("The pool has no permalink", false, tries);
        }
        var terms = plan.of(race, category);
        var slug = existing(race.id(), bot, tries)
                .or(() -> api.open(bot, terms).blockOptional())
                .orElseThrow();
        var timeLimit = Duration.ofHours(terms.timeLimitHours());
        var note = new NoteRoomOpened(race.id(), ref(race, slug), permalink.get(), timeLimit, clock.instant());
        return take(note, by);
    }

    /** A room of an attempt before, of which nobody heard whether it had come to anything. */
    private Optional<String> existing(LiveRaceId liveRace, RacetimeBot bot, int tries) {
        if (tries == 1) {
            return Optional.empty();
        }
        return Objects.requireNonNull(api.category(bot).block(), "our bot's category").currentRooms().stream()
                .flatMap(slug -> api.room(slug).blockOptional().stream())
                .filter(room -> bot.name().equals(room.openedByBot())
                        && liveRace.toString().equals(room.liveRace())
                        && !room.over())
                .map(RoomDocument::slug)
                .findFirst();
    }

    private Opening take(NoteRoomOpened note, @Nullable AccountId by) {
        try {
            return new Opening.Opened(commands.send(note.liveRaceId(), note, by).join());
        } catch (CompletionException failure) {
            if (!(failure.getCause() instanceof RefusedException refused)
                    || refused.refusal() instanceof StoreRefusal) {
                throw failure;
            }
            var room = note.room();
            LOG.info("{} was opened for a live race that wants no room any more", room.slug());
            voice.order(note.liveRaceId(), room.slug(), "nobody's", OrderKind.CANCEL, null, null);
            entrance.attach(RacetimeRoomRef.of(room.category(), room.name()), true);
            return new Opening.NotWanted();
        }
    }

    private static RacetimeRoomRef ref(LiveRaceRow race, String slug) {
        var parts = slug.split("/", 2);
        return new RacetimeRoomRef(parts[0], parts[1], race.organization(), race.tournament(), race.id());
    }

    private static String words(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
