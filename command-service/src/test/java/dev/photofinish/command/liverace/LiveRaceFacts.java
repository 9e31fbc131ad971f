package dev.photofinish.command.liverace;

import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of one live race for tests. */
final class LiveRaceFacts {
    static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    static final Instant AT = NOW.plus(Duration.ofHours(1));
    static final Instant GO = AT.plusSeconds(15);
    static final Instant END = GO.plus(Duration.ofHours(2));
    static final LiveRaceId RACE = new LiveRaceId(new UUID(8, 1));
    static final TournamentId WINTER = new TournamentId(new UUID(3, 1));
    static final OrganizationId CLUB = new OrganizationId(new UUID(4, 1));
    static final PoolId STANDARD = new PoolId(new UUID(5, 1));
    static final PermalinkId SEED = new PermalinkId(new UUID(6, 1));
    static final PermalinkId OTHER_SEED = new PermalinkId(new UUID(6, 2));
    static final AccountId BOSS = new AccountId(new UUID(2, 9));
    static final AccountId ADA = new AccountId(new UUID(2, 1));
    static final AccountId BOB = new AccountId(new UUID(2, 2));
    static final Entrant KIM = new Entrant("kim1", "Kim");
    static final Entrant OLA = new Entrant("ola1", "Ola");
    static final Entrant ZED = new Entrant("zed1", "Zed");
    static final RunId ADAS = LiveRuns.of(RACE, ADA);
    static final RunId BOBS = LiveRuns.of(RACE, BOB);
    static final String SLUG = "alttpr/brave-link-0042";
    static final RacetimeRoomRef ROOM = new RacetimeRoomRef("alttpr", "brave-link-0042", CLUB, WINTER, RACE);
    static final Duration LIMIT = Duration.ofHours(24);
    static final Duration TIME = Duration.parse("PT1H23M45.678901S");

    static final LiveRaceTerms TERMS = new LiveRaceTerms(AT, "Qualifier 3", null, 4711L, null, null);
    static final LiveRaceScheduled PLANNED = new LiveRaceScheduled(RACE, WINTER, CLUB, STANDARD, TERMS, BOSS, NOW);
    static final LiveRaceRoomOpened OPENED = new LiveRaceRoomOpened(RACE, WINTER, ROOM, SEED, LIMIT, NOW);
    static final LiveRaceSeedRevealed REVEALED = new LiveRaceSeedRevealed(RACE, WINTER, NOW);
    static final LiveRaceParticipantReserved ADA_IN =
            new LiveRaceParticipantReserved(RACE, WINTER, STANDARD, ADAS, ADA, KIM, NOW);
    static final RejectedEntrant ZED_OUT = new RejectedEntrant(
            ZED, null, List.of("RACETIME_NOT_LINKED"), "No account here is linked to this one", null, null);
    static final LiveRaceParticipantRejected ZED_REJECTED = new LiveRaceParticipantRejected(RACE, WINTER, ZED_OUT, NOW);
    static final LiveRaceStarted STARTED = new LiveRaceStarted(
            RACE,
            WINTER,
            GO,
            STANDARD,
            SEED,
            List.of(ada(LiveRaceOutcome.RACING, null), bob(LiveRaceOutcome.RACING, null)),
            List.of(ZED_OUT),
            List.of(),
            GO);

    private LiveRaceFacts() {}

    static LiveRaceResult ada(LiveRaceOutcome outcome, @Nullable Duration time) {
        return new LiveRaceResult(ADAS, ADA, KIM, outcome, time, false);
    }

    static LiveRaceResult bob(LiveRaceOutcome outcome, @Nullable Duration time) {
        return new LiveRaceResult(BOBS, BOB, OLA, outcome, time, false);
    }

    static LiveRaceResultsNoted noted(Instant at, LiveRaceResult... results) {
        return new LiveRaceResultsNoted(RACE, WINTER, GO, STANDARD, SEED, List.of(results), at);
    }

    static LiveRaceFinished finished(int finishers, RejectedEntrant... rejected) {
        return new LiveRaceFinished(RACE, WINTER, END, finishers, List.of(rejected), END);
    }

    static LiveRaceCancelled off(LiveRaceCancellation cause, RunId... runs) {
        return new LiveRaceCancelled(
                RACE,
                WINTER,
                cause,
                cause == LiveRaceCancellation.ROOM ? "room cancelled" : null,
                cause == LiveRaceCancellation.ORGANIZER ? BOSS : null,
                List.of(runs),
                SLUG,
                END);
    }

    static RoomResults room(boolean cancelled, RoomRow... rows) {
        return new RoomResults(SLUG, cancelled, GO, END, List.of(rows));
    }
}
