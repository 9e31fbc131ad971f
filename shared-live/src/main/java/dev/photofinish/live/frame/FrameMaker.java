package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;
import dev.photofinish.events.run.Zone;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.live.view.Visit;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renders scenes as frames, for one sight and one language at a time. Pure. */
public final class FrameMaker {
    private final UUID epoch;
    private final InstantSource clock;

    /** Names the store that positions belong to, and tells the time that clients count down by. */
    public FrameMaker(UUID epoch, InstantSource clock) {
        this.epoch = epoch;
        this.clock = clock;
    }

    /**
     * The whole race for a spectator.
     *
     * @param resync it stands in for frames that could not be replayed
     */
    public RaceState raceState(Scene scene, Viewer viewer, boolean resync) {
        Sight sight = Sight.of(viewer.audience(), scene.picture().view().facts().status());
        return raceState(scene, sight, viewer.language(), scene.picture().view().position(), resync);
    }

    /** A mod's first frame. */
    public AuthOk authOk(Scene scene, RunId run) {
        RaceFacts facts = scene.picture().view().facts();
        Sight sight = Sight.of(new Audience.Mod(run), facts.status());
        return new AuthOk(
                run, RaceInfo.of(scene), SeedInfo.forMod(facts.seed(), scene.graph()), participants(scene, sight));
    }

    /** Where a player is now: the current zone, else the start; none before the run began or when unknown. */
    public Optional<ZoneUpdate> whereabouts(Scene scene, RunId run, Language language) {
        if (scene.picture().view().facts().status() != RaceStatus.RUNNING) {
            return Optional.empty();
        }
        return entry(scene, run)
                .filter(BoardEntry::began)
                .flatMap(entry -> zoneOrStart(scene, entry)
                        .flatMap(node -> new ZoneUpdates(scene.graph(), language).of(node, entry, null)));
    }

    /** The frame of a cue; none when it shows somebody or something that is not there. */
    Optional<Frame> frame(Cue cue, Scene scene, Sight sight, Language language, @Nullable Long position) {
        return switch (cue) {
            case Cue.Leaderboard _ -> Optional.of(leaderboard(scene, sight, position));
            case Cue.Player(RunId run) ->
                scene.standings().row(run).map(row -> new PlayerUpdate(player(scene, row, sight, false), position));
            case Cue.Status _ -> Optional.of(status(scene, position));
            case Cue.Counting _ -> Optional.of(counting(scene, position));
            case Cue.State _ ->
                Optional.of(raceState(
                        scene,
                        sight,
                        language,
                        position == null ? scene.picture().view().position() : position,
                        false));
            case Cue.Go _ -> Optional.of(new RaceStart(position));
            case Cue.Zone(RunId run, String nodeId) ->
                entry(scene, run)
                        .flatMap(entry -> new ZoneUpdates(scene.graph(), language).of(nodeId, entry, position));
        };
    }

    private RaceState raceState(Scene scene, Sight sight, Language language, long position, boolean resync) {
        RaceFacts facts = scene.picture().view().facts();
        return new RaceState(
                RaceInfo.of(scene),
                SeedInfo.forSpectator(facts, scene.graph(), map(scene, sight, language)),
                participants(scene, sight),
                scene.standings().leaderSplits(),
                casters(scene),
                countdown(facts),
                position,
                epoch,
                resync ? true : null);
    }

    private static LeaderboardUpdate leaderboard(Scene scene, Sight sight, @Nullable Long position) {
        return new LeaderboardUpdate(
                participants(scene, sight), scene.standings().leaderSplits(), position);
    }

    private static RaceStatusChange status(Scene scene, @Nullable Long position) {
        RaceFacts facts = scene.picture().view().facts();
        String started = facts.status() == RaceStatus.RUNNING ? WireTime.of(facts.startedAt()) : null;
        return new RaceStatusChange(facts.status(), started, position);
    }

    private RaceCountdown counting(Scene scene, @Nullable Long position) {
        var startsAt = scene.picture().view().facts().startPlan().countdownTo();
        return new RaceCountdown(WireTime.of(startsAt), serverTime(), position);
    }

    private @Nullable Countdown countdown(RaceFacts facts) {
        String startsAt = WireTime.of(facts.startPlan().countdownTo());
        return startsAt == null ? null : new Countdown(startsAt, serverTime());
    }

    private String serverTime() {
        return Objects.requireNonNull(WireTime.of(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static List<ParticipantInfo> participants(Scene scene, Sight sight) {
        return scene.standings().rows().stream()
                .map(row -> player(scene, row, sight, true))
                .toList();
    }

    private static ParticipantInfo player(Scene scene, Standing row, Sight sight, boolean withGap) {
        Person person = scene.person(row.entry().account());
        String streamUrl = StreamUrl.of(person, scene.picture());
        boolean withHistory = sight.showsHistoryOf(row.entry());
        return ParticipantInfo.of(row, person, streamUrl, status(scene, row), withHistory, withGap);
    }

    /** Whoever trains plays from the session's first moment (live-protocol §3). */
    private static RunStatus status(Scene scene, Standing row) {
        RunStatus status = row.entry().status();
        return scene.picture().view().facts().solo() && !status.over() ? RunStatus.PLAYING : status;
    }

    private static List<CasterInfo> casters(Scene scene) {
        return scene.picture().view().casters().casters().stream()
                .map(caster -> caster(scene, caster))
                .toList();
    }

    private static CasterInfo caster(Scene scene, CasterEntry caster) {
        return CasterInfo.of(caster, scene.person(caster.account()), scene.picture());
    }

    private static String map(Scene scene, Sight sight, Language language) {
        return switch (sight.map()) {
            case FULL -> scene.graph(language).publicGraph();
            case STRUCTURE -> scene.graph().structure();
            case DISCOVERED -> scene.graph(language).discovered(known(scene, sight.own()));
        };
    }

    /** What a player has seen of the map: every zone visited, the one they are in, and the start. */
    private static Set<String> known(Scene scene, @Nullable RunId run) {
        Set<String> known = new HashSet<>();
        scene.graph().start().map(Zone::nodeId).ifPresent(known::add);
        if (run != null) {
            entry(scene, run).ifPresent(entry -> {
                entry.visits().stream().map(Visit::nodeId).forEach(known::add);
                if (entry.zone() != null) {
                    known.add(entry.zone());
                }
            });
        }
        return known;
    }

    private static Optional<String> zoneOrStart(Scene scene, BoardEntry entry) {
        return entry.zone() == null ? scene.graph().start().map(Zone::nodeId) : Optional.of(entry.zone());
    }

    private static Optional<BoardEntry> entry(Scene scene, RunId run) {
        return scene.picture().view().board().entry(run);
    }
}
