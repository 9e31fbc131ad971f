package dev.photofinish.query;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.Event;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedsReleased;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.Zone;
import dev.photofinish.live.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A race told fact by fact; players and casters go by their logins. One second passes between facts. */
public final class RaceStory {
    public static final Instant START_OF_TIME = Instant.parse("2030-01-05T18:00:00Z");
    private static final Zone START = new Zone("vestibule", 0, 1);

    public final RaceId race;
    public final String name;
    public final List<Event> events = new ArrayList<>();
    private final Map<String, RunId> runs = new LinkedHashMap<>();
    private int attempt = 1;
    private @Nullable Instant scheduledAt;
    private boolean listed = true;
    private String organizer = "organizer";
    private Instant begin = START_OF_TIME;

    private RaceStory(String name) {
        this.name = name;
        this.race = new RaceId(uuid("race " + name));
    }

    /** Accounts exist, the race does, and its players are on the roster. */
    public static RaceStory aRaceInSetupWith(String... players) {
        return aRace("Friday run", story -> {}, players);
    }

    public static RaceStory aRunningRaceWith(String... players) {
        return aRaceInSetupWith(players).started();
    }

    public static RaceStory aRace(String name, Consumer<RaceStory> how, String... players) {
        var story = new RaceStory(name);
        how.accept(story);
        story.account(story.organizer);
        story.tell(new RaceCreated(
                story.race,
                name,
                accountOf(story.organizer),
                story.seed(),
                story.listed,
                false,
                null,
                story.scheduledAt,
                false,
                story.now()));
        for (var player : players) {
            story.joined(player);
        }
        return story;
    }

    private SeedRef seed() {
        return new SeedRef(new SeedId(uuid("seed " + name)), "standard", "abc123", 6, 8, 3);
    }

    public RaceStory scheduled(Instant at) {
        scheduledAt = at;
        return this;
    }

    public RaceStory organizedBy(String login) {
        organizer = login;
        return this;
    }

    /** When the story begins; all others begin at the start of time. */
    public RaceStory from(Instant moment) {
        begin = moment;
        return this;
    }

    public RaceStory unlisted() {
        listed = false;
        return this;
    }

    public RaceStory account(String login) {
        return tell(
                new AccountRegistered(accountOf(login), login, login.toUpperCase(Locale.ROOT), null, Role.USER, now()));
    }

    public RaceStory joined(String player) {
        var run = new RunId(uuid(name + " run " + player));
        runs.put(player, run);
        account(player);
        return tell(new ParticipantRegistered(race, run, accountOf(player), runs.size() - 1, now()));
    }

    public RaceStory left(String player) {
        return tell(new ParticipantLeft(race, run(player), accountOf(player), now()));
    }

    public RaceStory shown(boolean toAll) {
        return tell(new RaceVisibilityChanged(race, toAll, now()));
    }

    public RaceStory deleted() {
        return tell(new RaceDeleted(race, seed(), false, now()));
    }

    public RaceStory cast(String caster) {
        account(caster);
        return tell(new CasterJoined(race, new CasterId(uuid(name + caster)), accountOf(caster), now()));
    }

    public RaceStory organizes(String account) {
        account(account);
        return tell(new CoOrganizerAdded(race, accountOf(account), now()));
    }

    public InviteId invited(String login) {
        var invite = new InviteId(uuid(name + " invite " + login));
        tell(new InviteIssued(race, invite, login, now()));
        return invite;
    }

    public RaceStory started() {
        tell(new SeedsReleased(race, now()));
        runs.values().forEach(run -> tell(new ParticipantReadied(run, race, attempt, now())));
        tell(new RaceStarted(race, attempt, now()));
        runs.values().forEach(run -> tell(new RunBegan(run, race, attempt, START, now())));
        runs.values().forEach(run -> tell(new PlayStarted(run, race, attempt, START, 1_000, now())));
        return this;
    }

    public RaceStory entered(String player, String node, int layer, long igtMs) {
        return tell(new ParticipantZoneEntered(run(player), race, attempt, new Zone(node, layer, layer), igtMs, now()));
    }

    public RaceStory died(String player, String node, int deaths, long igtMs) {
        return tell(new ParticipantDied(run(player), race, attempt, node, 1, deaths, igtMs, now()));
    }

    public RaceStory finished(String player, long igtMs) {
        tell(new ParticipantFinished(run(player), race, attempt, igtMs, now()));
        return tell(new ParticipantConcluded(race, attempt, run(player), Conclusion.FINISHED, now()));
    }

    public RaceStory over() {
        return tell(new RaceFinished(race, attempt, FinishCause.LAST_RUN_FINISHED, now()));
    }

    public RaceStory reset() {
        attempt++;
        return tell(new RaceReset(race, attempt, now()));
    }

    public RaceStory tell(Event event) {
        events.add(event);
        return this;
    }

    public RunId run(String player) {
        return runs.get(player);
    }

    public Instant now() {
        return begin.plusSeconds(events.size());
    }

    /** The story as if nothing else had happened in the store. */
    public List<StoredEvent> stored() {
        var stored = new ArrayList<StoredEvent>();
        events.forEach(event -> stored.add(new StoredEvent(stored.size() + 1L, event, null)));
        return stored;
    }

    public static AccountId accountOf(String login) {
        return new AccountId(uuid("account " + login));
    }

    private static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
