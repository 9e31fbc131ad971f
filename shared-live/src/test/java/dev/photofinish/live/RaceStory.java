package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.Event;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RaceView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A race told fact by fact, on the sample graph; players and casters go by their names. */
public final class RaceStory {
    public static final SeedGraph GRAPH = SeedGraph.parse(SampleGraph.bytes());
    public static final AccountId ORGANIZER = account("organizer");

    public final RaceId race;
    public final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, RunId> runs = new LinkedHashMap<>();
    private int attempt = 1;
    private long position = 100;
    private RaceView view;

    private RaceStory(RaceId race) {
        this.race = race;
        this.view = RaceView.none(race);
    }

    public static RaceStory aRaceInSetupWith(String... players) {
        RaceStory story = new RaceStory(new RaceId(uuid("race")));
        story.tell(new RaceCreated(
                story.race, "Friday run", ORGANIZER, seed(), true, false, null, null, false, story.now()));
        for (String player : players) {
            story.joins(player);
        }
        return story;
    }

    public static RaceStory aRunningRaceWith(String... players) {
        return aRaceInSetupWith(players).seedsReleased().started();
    }

    public static RaceStory aRaceBeingPlayedBy(String... players) {
        RaceStory story = aRunningRaceWith(players);
        for (String player : players) {
            story.readies(player).plays(player, 1_000);
        }
        return story;
    }

    /** A solo session that has just begun. */
    public static RaceStory aSoloSessionOf(String player) {
        RaceStory story = new RaceStory(new RaceId(uuid("session of " + player)));
        story.runs.put(player, new RunId(story.race.value()));
        SeedRef seed = new SeedRef(new SeedId(uuid("seed")), "training_boss_shuffle", "seed_1", 6, 10, 8);
        return story.tell(new SoloStarted(
                story.run(player),
                story.race,
                1,
                account(player),
                seed,
                false,
                GRAPH.start().orElseThrow(),
                story.now()));
    }

    public static AccountId account(String name) {
        return new AccountId(uuid("account " + name));
    }

    public static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static SeedRef seed() {
        return new SeedRef(new SeedId(uuid("seed")), "standard", "seed_1", 6, 10, 8);
    }

    public RaceStory tell(Event event) {
        StoredEvent stored = new StoredEvent(position += 3, event, null);
        events.add(stored);
        view = view.apply(stored);
        return this;
    }

    public RaceView view() {
        return view;
    }

    public StoredEvent last() {
        return events.getLast();
    }

    public RunId run(String player) {
        return runs.computeIfAbsent(player, name -> new RunId(uuid("run " + name)));
    }

    public BoardEntry entry(String player) {
        return view.board().entry(run(player)).orElseThrow();
    }

    public Tick tick(String player, long igtMs, int deaths) {
        return new Tick(race, run(player), attempt, igtMs, deaths);
    }

    public RaceStory joins(String player) {
        int color = view.board().entries().size();
        return tell(new ParticipantRegistered(race, run(player), account(player), color, now()));
    }

    public RaceStory casts(String caster) {
        return tell(new CasterJoined(race, new CasterId(uuid("caster " + caster)), account(caster), now()));
    }

    public RaceStory organizes(String account) {
        return tell(new CoOrganizerAdded(race, account(account), now()));
    }

    public RaceStory invited(String login) {
        return tell(new InviteIssued(race, new InviteId(uuid("invite " + login)), login, now()));
    }

    public RaceStory rerolled() {
        SeedRef other = new SeedRef(new SeedId(uuid("other seed")), "standard", "seed_2", 6, 10, 8);
        return tell(new SeedRerolled(race, seed(), true, other, now()));
    }

    public RaceStory deleted() {
        return tell(new RaceDeleted(race, seed(), false, now()));
    }

    public RaceStory seedsReleased() {
        return tell(new SeedsReleased(race, now()));
    }

    public RaceStory started() {
        tell(new RaceStarted(race, attempt, now()));
        view.board()
                .entries()
                .forEach(entry -> tell(
                        new RunBegan(entry.runId(), race, attempt, GRAPH.start().orElseThrow(), now())));
        return this;
    }

    public RaceStory readies(String player) {
        return tell(new ParticipantReadied(run(player), race, attempt, now()));
    }

    public RaceStory plays(String player, long igtMs) {
        return tell(new PlayStarted(run(player), race, attempt, GRAPH.start().orElseThrow(), igtMs, now()));
    }

    /** Through the gate whose flag is {@code 1040292800 + edge}. */
    public RaceStory takes(String player, int edge, long igtMs) {
        return enters(player, GRAPH.nodeForFlag(1_040_292_800 + edge).orElseThrow(), igtMs);
    }

    public RaceStory enters(String player, String node, long igtMs) {
        return tell(new ParticipantZoneEntered(run(player), race, attempt, GRAPH.zone(node), igtMs, now()));
    }

    public RaceStory warps(String player, String node) {
        return tell(new ParticipantWarped(run(player), race, attempt, GRAPH.zone(node), now()));
    }

    public RaceStory dies(String player, String node, int count, int total, long igtMs) {
        return tell(new ParticipantDied(run(player), race, attempt, node, count, total, igtMs, now()));
    }

    public RaceStory checkpoint(String player, long igtMs) {
        return tell(new IgtCheckpointed(run(player), race, attempt, igtMs, now()));
    }

    public RaceStory finishes(String player, long igtMs) {
        return tell(new ParticipantFinished(run(player), race, attempt, igtMs, now()));
    }

    public RaceStory abandons(String player) {
        return tell(new ParticipantAbandoned(run(player), race, attempt, AbandonReason.OWN_CHOICE, now()));
    }

    public RaceStory closes(FinishCause cause) {
        return tell(new RaceFinished(race, attempt, cause, now()));
    }

    public RaceStory isReset() {
        attempt++;
        return tell(new RaceReset(race, attempt, now()));
    }

    public Instant now() {
        return Instant.parse("2030-01-05T18:30:00Z").plusSeconds(position);
    }
}
