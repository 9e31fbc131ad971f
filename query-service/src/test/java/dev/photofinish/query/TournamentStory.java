package dev.photofinish.query;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.PermalinkChanged;
import dev.photofinish.events.tournament.PermalinkRemoved;
import dev.photofinish.events.tournament.PermalinkRestored;
import dev.photofinish.events.tournament.PermalinkRetired;
import dev.photofinish.events.tournament.PermalinksAdded;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.PoolRemoved;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens in a tournament, told one fact after the other. Pools and permalinks go by names, each one seed a pool. */
public final class TournamentStory {
    private static final Instant AT = RaceStory.START_OF_TIME;

    public final TournamentId id = new TournamentId(UUID.randomUUID());
    public final List<Event> events = new ArrayList<>();
    private int runs;

    private TournamentStory() {}

    public static TournamentStory of(OrganizationId organization) {
        var story = new TournamentStory();
        return story.tell(new TournamentCreated(story.id, organization, terms(true, false), AT));
    }

    /** One that has a fact of every kind. */
    public static List<Event> everything() {
        var story = of(new OrganizationId(UUID.randomUUID()))
                .pool("one")
                .pool("two")
                .pool("gone");
        var first = story.draws("ada", "one");
        var second = story.draws("bob", "one");
        var third = story.draws("cleo", "two");
        story.tell(new PoolChanged(story.id, story.poolId("two"), "Two", "harder", AT))
                .tell(new PermalinkChanged(
                        story.id,
                        story.poolId("one"),
                        new Permalink(story.permalinkId("one"), "https://seeds.example/other", "new"),
                        AT))
                .tell(new PermalinkRetired(story.id, story.poolId("one"), story.permalinkId("one"), AT))
                .tell(new PermalinkRestored(story.id, story.poolId("one"), story.permalinkId("one"), AT))
                .tell(new PermalinkRemoved(story.id, story.poolId("gone"), story.permalinkId("gone"), AT))
                .tell(new PoolRemoved(story.id, story.poolId("gone"), AT))
                .tell(new AsyncRunDeadlineExtended(first, story.id, AT.plusSeconds(3600), AT))
                .ends(first, 3600)
                .tell(new AsyncRunSubmitted(first, story.id, "https://video.example/1", "gg", "look", AT))
                .reviewed(first, "dora", ReviewVerdict.ACCEPTED, 3500)
                .tell(new AsyncRunDisqualified(first, story.id, "outside help", AT))
                .tell(new AsyncRunDisqualificationUndone(first, story.id, AT))
                .tell(new AsyncRunForfeited(second, story.id, ForfeitReason.NOT_STARTED, AT))
                .tell(new AsyncRunReattempted(second, story.id, AT))
                .tell(new AsyncRunReattemptUndone(second, story.id, AT))
                .ends(third, 4000)
                .tell(new LiveRunAccepted(third, story.id, AT))
                .tell(new TournamentLiveRulesChanged(story.id, new LiveRules(30, true), AT))
                .closed()
                .tell(new TournamentDeleted(story.id, AT));
        return story.events;
    }

    public PoolId poolId(String pool) {
        return new PoolId(uuid(id + "pool" + pool));
    }

    public PermalinkId permalinkId(String pool) {
        return new PermalinkId(uuid(id + "permalink" + pool));
    }

    /** A pool with one permalink. */
    public TournamentStory pool(String name) {
        var permalink = new Permalink(permalinkId(name), "https://seeds.example/" + name, null);
        return tell(new PoolAdded(id, poolId(name), name, null, AT))
                .tell(new PermalinksAdded(id, poolId(name), List.of(permalink), AT));
    }

    public RunId draws(String login, String pool) {
        var run = new RunId(uuid(id + "run" + runs++));
        var account = RaceStory.accountOf(login);
        var at = AT.plusSeconds(runs);
        tell(new AsyncRunDrawn(run, id, poolId(pool), permalinkId(pool), account, at.plusSeconds(1200), at));
        return run;
    }

    /** Drawn and played. */
    public RunId plays(String login, String pool, int seconds) {
        var run = draws(login, pool);
        ends(run, seconds);
        return run;
    }

    public TournamentStory ends(RunId run, int seconds) {
        var from = AT.plusSeconds(100);
        return tell(new AsyncRunCountedDown(run, id, from, AT.plusSeconds(90)))
                .tell(new AsyncRunStarted(run, id, from, from))
                .tell(new AsyncRunFinished(run, id, from.plusSeconds(seconds), from.plusSeconds(seconds)));
    }

    public TournamentStory reviewed(RunId run, String reviewer, ReviewVerdict verdict, int seconds) {
        AccountId account = RaceStory.accountOf(reviewer);
        var startedAt = AT.plusSeconds(100 + 3600 - seconds);
        return tell(new AsyncRunReviewed(run, id, account, verdict, "seen", startedAt, AT));
    }

    public TournamentStory hidingResults() {
        return tell(new TournamentChanged(id, terms(true, true), AT));
    }

    public TournamentStory closed() {
        return tell(new TournamentChanged(id, terms(false, true), AT));
    }

    public TournamentStory tell(Event event) {
        events.add(event);
        return this;
    }

    private static TournamentTerms terms(boolean active, boolean hideResults) {
        return new TournamentTerms("Spring", null, active, hideResults, null, 1, -1, false, null, null, null);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
