package dev.photofinish.query;

import dev.photofinish.events.Event;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceReservationReleased;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.ResultCorrection;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in a live race of a tournament, told into the tournament's story. */
public final class LiveRaceStory {
    public static final Instant START = RaceStory.START_OF_TIME.plusSeconds(7_200);

    public final LiveRaceId id = new LiveRaceId(UUID.randomUUID());
    private final TournamentStory tournament;
    private final String pool;

    private LiveRaceStory(TournamentStory tournament, String pool) {
        this.tournament = tournament;
        this.pool = pool;
    }

    /** Planned two hours after everything began. */
    public static LiveRaceStory of(TournamentStory tournament, OrganizationId organization, String pool) {
        var story = new LiveRaceStory(tournament, pool);
        return story.tell(new LiveRaceScheduled(
                story.id,
                tournament.id,
                organization,
                tournament.poolId(pool),
                terms("Qualifier", START),
                RaceStory.accountOf("olga"),
                RaceStory.START_OF_TIME));
    }

    /** One that has a fact of every kind, and its runs. */
    public static List<Event> everything() {
        var organization = new OrganizationId(UUID.randomUUID());
        var tournament = TournamentStory.of(organization).pool("one");
        var story = of(tournament, organization, "one");
        var at = RaceStory.START_OF_TIME;
        story.tell(new LiveRaceUpdated(
                        story.id, tournament.id, terms("Final", START), List.of(LiveRaceField.MATCH_TITLE), at))
                .tell(new LiveRaceRoomOpeningFailed(story.id, tournament.id, "racetime.gg does not answer", at))
                .opened("lost")
                .tell(new LiveRaceRoomLost(story.id, tournament.id, "game/lost", List.of(), at))
                .opened("brave-link")
                .reserved("ada")
                .reserved("bob")
                .released("bob")
                .rejected("cleo")
                .tell(new LiveRaceSeedRevealed(story.id, tournament.id, at))
                .started("ada", "dora")
                .result("ada", LiveRaceOutcome.FINISHED, 3_600)
                .result("dora", LiveRaceOutcome.FORFEITED, 0)
                .finished()
                .tried(RecordingOutcome.FAILED, "racetime.gg answered 503")
                .tried(RecordingOutcome.UNCHANGED, null)
                .tell(new LiveRaceReopened(story.id, tournament.id, at))
                .result("ada", LiveRaceOutcome.FINISHED, 3_700)
                .finished()
                .tell(new LiveRaceResultsCorrected(
                        story.id,
                        tournament.id,
                        List.of(new ResultCorrection(
                                story.entry("ada", LiveRaceOutcome.FINISHED, 3_700),
                                story.entry("ada", LiveRaceOutcome.DISQUALIFIED, 3_700))),
                        null,
                        null,
                        at))
                .tell(new LiveRaceFinalized(story.id, tournament.id, at));
        of(tournament, organization, "one")
                .opened("off")
                .reserved("ada")
                .calledOff("ada")
                .deleted();
        return tournament.events;
    }

    public LiveRaceStory opened(String room) {
        return tell(new LiveRaceRoomOpened(
                id,
                tournament.id,
                RacetimeRoomRef.of("game", room),
                tournament.permalinkId(pool),
                Duration.ofHours(24),
                RaceStory.START_OF_TIME.plusSeconds(5_400)));
    }

    public LiveRaceStory reserved(String login) {
        var account = RaceStory.accountOf(login);
        var at = START.minusSeconds(600);
        return tell(new LiveRaceParticipantReserved(
                        id, tournament.id, tournament.poolId(pool), run(login), account, entrant(login), at))
                .tell(new LiveRunReserved(run(login), tournament.id, tournament.poolId(pool), id, account, at));
    }

    public LiveRaceStory released(String login) {
        return tell(new LiveRaceReservationReleased(
                id, tournament.id, run(login), RaceStory.accountOf(login), entrant(login), START));
    }

    public LiveRaceStory rejected(String login) {
        return tell(new LiveRaceParticipantRejected(id, tournament.id, reject(login), START.minusSeconds(300)));
    }

    public LiveRaceStory revealed() {
        return tell(new LiveRaceSeedRevealed(id, tournament.id, START.minusSeconds(300)));
    }

    /** With these in it, and nobody else in the room. */
    public LiveRaceStory started(String... logins) {
        var racing = Arrays.stream(logins)
                .map(login -> entry(login, LiveRaceOutcome.RACING, 0))
                .toList();
        tell(new LiveRaceStarted(
                id,
                tournament.id,
                START,
                tournament.poolId(pool),
                tournament.permalinkId(pool),
                racing,
                List.of(),
                List.of(),
                START));
        for (var login : logins) {
            tell(new LiveRunBegun(
                    run(login),
                    tournament.id,
                    tournament.poolId(pool),
                    tournament.permalinkId(pool),
                    id,
                    RaceStory.accountOf(login),
                    START,
                    START));
        }
        return this;
    }

    /** The room says so. */
    public LiveRaceStory result(String login, LiveRaceOutcome outcome, int seconds) {
        var result = entry(login, outcome, seconds);
        var end = result.time() == null ? null : START.plus(result.time());
        return tell(new LiveRaceResultsNoted(
                        id,
                        tournament.id,
                        START,
                        tournament.poolId(pool),
                        tournament.permalinkId(pool),
                        List.of(result),
                        START.plusSeconds(seconds)))
                .tell(new LiveRunResulted(run(login), tournament.id, outcome, START, end, false, START));
    }

    public LiveRaceStory finished() {
        return tell(new LiveRaceFinished(
                id, tournament.id, START.plusSeconds(9_000), 1, List.of(reject("cleo")), START.plusSeconds(9_000)));
    }

    /** Without any other effect. */
    public LiveRaceStory tried(RecordingOutcome outcome, @Nullable String detail) {
        return tell(new LiveRaceRecordingAttempted(id, tournament.id, outcome, detail, 2, START.plusSeconds(9_100)));
    }

    public LiveRaceStory calledOff(String... begun) {
        var runs = Arrays.stream(begun).map(this::run).toList();
        tell(new LiveRaceCancelled(
                id, tournament.id, LiveRaceCancellation.ORGANIZER, "No venue", null, runs, null, START));
        runs.forEach(run -> tell(new LiveRunVoided(run, tournament.id, START)));
        return this;
    }

    public LiveRaceStory deleted() {
        return tell(new LiveRaceDeleted(id, tournament.id, START));
    }

    public RunId run(String login) {
        return new RunId(UUID.nameUUIDFromBytes((id + login).getBytes(StandardCharsets.UTF_8)));
    }

    private LiveRaceResult entry(String login, LiveRaceOutcome outcome, int seconds) {
        @Nullable Duration time = seconds == 0 ? null : Duration.ofSeconds(seconds);
        return new LiveRaceResult(run(login), RaceStory.accountOf(login), entrant(login), outcome, time, false);
    }

    private static RejectedEntrant reject(String login) {
        return new RejectedEntrant(
                entrant(login), null, List.of("RACETIME_NOT_LINKED"), "Nobody has linked this account", null, null);
    }

    private static Entrant entrant(String login) {
        return new Entrant("id" + login, login);
    }

    private static LiveRaceTerms terms(String title, Instant at) {
        return new LiveRaceTerms(at, title, null, null, null, null);
    }

    private LiveRaceStory tell(Event event) {
        tournament.tell(event);
        return this;
    }
}
