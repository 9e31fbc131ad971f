package dev.photofinish.query;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A solo session told fact by fact. */
public final class SoloStory {
    public final UUID session = UUID.randomUUID();
    public final List<Event> events = new ArrayList<>();
    private final RunId run = new RunId(session);
    private final RaceId race = new RaceId(session);
    private final Instant begin;

    private SoloStory(Instant begin) {
        this.begin = begin;
    }

    public static SoloStory started(AccountId account, String pool, boolean slow, Instant at) {
        var story = new SoloStory(at);
        var seed = new SeedRef(new SeedId(UUID.randomUUID()), pool, "abc123", 6, 8, 3);
        story.events.add(new SoloStarted(
                story.run, story.race, 1, account, seed, slow, new Zone("vestibule", 0, 1), story.now()));
        return story;
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
