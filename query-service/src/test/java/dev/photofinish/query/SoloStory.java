package dev.photofinish.query;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.Zone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A solo session told fact by fact. */
public final class SoloStory {
    private static final Zone START = new Zone("vestibule", 0, 1);

    public final UUID session = UUID.randomUUID();
    public final List<Event> events = new ArrayList<>();
    public final RunId run = new RunId(session);
    public final RaceId race = new RaceId(session);
    private final Instant begin;

    private SoloStory(Instant begin) {
        this.begin = begin;
    }

    public static SoloStory started(AccountId account, String pool, boolean slow, Instant at) {
        return new SoloStory(at)
                .begun(account, new SeedRef(new SeedId(UUID.randomUUID()), pool, "abc123", 6, 8, 3), slow);
    }

    /** Somebody new trains on a seed by name, so many minutes after the beginning of all stories. */
    public static SoloStory aSession(String player, String seed, int minutes) {
        return aSession(player, seed, minutes, false);
    }

    public static SoloStory aSlowSession(String player, String seed, int minutes) {
        return aSession(player, seed, minutes, true);
    }

    private static SoloStory aSession(String player, String seed, int minutes, boolean slow) {
        var story = new SoloStory(RaceStory.START_OF_TIME.plusSeconds(60L * minutes));
        var account = RaceStory.accountOf(player);
        story.events.add(
                new AccountRegistered(account, player, player.toUpperCase(Locale.ROOT), null, Role.USER, story.now()));
        return story.begun(account, new SeedRef(seed(seed), "training_standard", seed, 6, 8, 3), slow);
    }

    public static SeedId seed(String name) {
        return new SeedId(UUID.nameUUIDFromBytes(("training seed " + name).getBytes(StandardCharsets.UTF_8)));
    }

    private SoloStory begun(AccountId account, SeedRef seed, boolean slow) {
        events.add(new SoloStarted(run, race, 1, account, seed, slow, START, now()));
        return this;
    }

    public SoloStory plays(long igtMs) {
        events.add(new PlayStarted(run, race, 1, START, igtMs, now()));
        return this;
    }

    public SoloStory entered(String node, int layer, long igtMs) {
        events.add(new ParticipantZoneEntered(run, race, 1, new Zone(node, layer, layer), igtMs, now()));
        return this;
    }

    public SoloStory died(String node, int count, int total, long igtMs) {
        events.add(new ParticipantDied(run, race, 1, node, count, total, igtMs, now()));
        return this;
    }

    public SoloStory entered(long igtMs) {
        events.add(new ParticipantZoneEntered(run, race, 1, new Zone("cistern", 1, 1), igtMs, now()));
        return this;
    }

    public SoloStory died(int deaths, long igtMs) {
        events.add(new ParticipantDied(run, race, 1, "cistern", 1, deaths, igtMs, now()));
        return this;
    }

    public SoloStory finished(long igtMs) {
        events.add(new ParticipantFinished(run, race, 1, igtMs, now()));
        return this;
    }

    public SoloStory abandoned() {
        events.add(new ParticipantAbandoned(run, race, 1, AbandonReason.OWN_CHOICE, now()));
        return this;
    }

    private Instant now() {
        return begin.plusSeconds(events.size());
    }
}
