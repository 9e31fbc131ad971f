package dev.photofinish.command.tournament;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.tournament.channel.NoteChannelCheck;
import dev.photofinish.command.tournament.editing.AddPermalinks;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.ChangePermalink;
import dev.photofinish.command.tournament.editing.ChangePool;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.command.tournament.editing.DeleteTournament;
import dev.photofinish.command.tournament.editing.RemovePermalink;
import dev.photofinish.command.tournament.editing.RemovePool;
import dev.photofinish.command.tournament.editing.RestorePermalink;
import dev.photofinish.command.tournament.editing.RetirePermalink;
import dev.photofinish.command.tournament.model.PoolText;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.PermalinkChanged;
import dev.photofinish.events.tournament.PermalinkRemoved;
import dev.photofinish.events.tournament.PermalinkRestored;
import dev.photofinish.events.tournament.PermalinkRetired;
import dev.photofinish.events.tournament.PermalinksAdded;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.PoolRemoved;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TournamentTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final TournamentId WINTER = new TournamentId(new UUID(3, 1));
    private static final OrganizationId CLUB = new OrganizationId(new UUID(4, 1));
    private static final PoolId STANDARD = new PoolId(new UUID(5, 1));
    private static final PoolId SPRINT = new PoolId(new UUID(5, 2));
    private static final Permalink FIRST = permalink(1, "https://seeds.example/1");
    private static final Permalink SECOND = permalink(2, "https://seeds.example/2");
    private static final TournamentTerms TERMS = terms("Winter", "111");
    private static final TournamentCreated CREATED = new TournamentCreated(WINTER, CLUB, TERMS, NOW);
    private static final PoolAdded WITH_POOL = new PoolAdded(WINTER, STANDARD, "Standard", null, NOW);
    private static final PermalinksAdded WITH_SEED = new PermalinksAdded(WINTER, STANDARD, List.of(FIRST), NOW);

    private final Book book = new Book();

    @Test
    void an_organization_holds_a_tournament() {
        tournament().when(new CreateTournament(WINTER, CLUB, TERMS, NOW)).then(CREATED);
    }

    @Test
    void a_channel_announces_one_tournament() {
        book.channels.add("111");
        tournament()
                .when(new CreateTournament(WINTER, CLUB, TERMS, NOW))
                .thenRefused(TournamentRejection.CHANNEL_TAKEN);
        tournament(CREATED)
                .when(new ChangeTournament(WINTER, _ -> terms("Summer", "111"), NOW))
                .thenRefused(TournamentRejection.CHANNEL_TAKEN);
    }

    @Test
    void terms_change_and_the_same_terms_are_nothing_new() {
        var summer = terms("Summer", null);
        tournament(CREATED)
                .when(new ChangeTournament(WINTER, _ -> summer, NOW))
                .then(new TournamentChanged(WINTER, summer, NOW));
        tournament(CREATED)
                .when(new ChangeTournament(WINTER, same -> same, NOW))
                .thenNothing();
    }

    @Test
    void rules_of_live_races_are_told_when_they_are_not_the_usual_ones() {
        var strict = new LiveRules(30, true);
        var said = new TournamentLiveRulesChanged(WINTER, strict, NOW);
        tournament()
                .when(new CreateTournament(WINTER, CLUB, TERMS, strict, NOW))
                .then(CREATED, said);
        tournament(CREATED).when(rules(strict)).then(said);
        tournament(CREATED, said).when(rules(strict)).thenNothing();
        tournament(CREATED, said)
                .when(rules(LiveRules.USUAL))
                .then(new TournamentLiveRulesChanged(WINTER, LiveRules.USUAL, NOW));
    }

    private static ChangeTournament rules(LiveRules rules) {
        return new ChangeTournament(WINTER, same -> same, _ -> rules, NOW);
    }

    @Test
    void a_tournament_is_deleted_unless_somebody_plays() {
        tournament(CREATED).when(new DeleteTournament(WINTER, NOW)).then(new TournamentDeleted(WINTER, NOW));
        book.played = true;
        tournament(CREATED).when(new DeleteTournament(WINTER, NOW)).thenRefused(TournamentRejection.RUNS_UNDER_WAY);
    }

    @Test
    void what_is_gone_is_not_there() {
        var gone = new TournamentDeleted(WINTER, NOW);
        tournament(CREATED, gone)
                .when(new DeleteTournament(WINTER, NOW))
                .thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
        tournament(CREATED, gone)
                .when(new ChangeTournament(WINTER, same -> same, NOW))
                .thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
        tournament(CREATED, gone)
                .when(new AddPool(WINTER, STANDARD, "Standard", null, NOW))
                .thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
    }

    @Test
    void a_look_at_the_channel_is_noted_while_it_is_the_channel() {
        var warnings = List.of(ChannelWarning.BOT_SEND);
        var checked = new TournamentChannelChecked(WINTER, "111", warnings, NOW);
        tournament(CREATED)
                .when(new NoteChannelCheck(WINTER, "111", warnings, NOW))
                .then(checked);
        tournament(CREATED, checked)
                .when(new NoteChannelCheck(WINTER, "111", warnings, NOW))
                .then(checked);
        tournament(CREATED)
                .when(new NoteChannelCheck(WINTER, "222", warnings, NOW))
                .thenNothing();
        tournament(CREATED, new TournamentDeleted(WINTER, NOW))
                .when(new NoteChannelCheck(WINTER, "111", warnings, NOW))
                .thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
    }

    @Test
    void pools_have_names_of_their_own() {
        tournament(CREATED)
                .when(new AddPool(WINTER, STANDARD, "Standard", null, NOW))
                .then(WITH_POOL);
        tournament(CREATED, WITH_POOL)
                .when(new AddPool(WINTER, SPRINT, "Standard", null, NOW))
                .thenRefused(TournamentRejection.POOL_NAME_TAKEN);
        var sprint = new PoolAdded(WINTER, SPRINT, "Sprint", null, NOW);
        tournament(CREATED, WITH_POOL, sprint)
                .when(new ChangePool(WINTER, SPRINT, _ -> new PoolText("Standard", null), NOW))
                .thenRefused(TournamentRejection.POOL_NAME_TAKEN);
        tournament(CREATED, WITH_POOL, sprint)
                .when(new ChangePool(WINTER, SPRINT, _ -> new PoolText("Sprint", "short ones"), NOW))
                .then(new PoolChanged(WINTER, SPRINT, "Sprint", "short ones", NOW));
        tournament(CREATED)
                .when(new ChangePool(WINTER, SPRINT, _ -> new PoolText("Sprint", null), NOW))
                .thenRefused(TournamentRejection.UNKNOWN_POOL);
    }

    @Test
    void a_pool_is_removed_unless_it_was_played() {
        tournament(CREATED, WITH_POOL)
                .when(new RemovePool(WINTER, STANDARD, NOW))
                .then(new PoolRemoved(WINTER, STANDARD, NOW));
        book.played = true;
        tournament(CREATED, WITH_POOL)
                .when(new RemovePool(WINTER, STANDARD, NOW))
                .thenRefused(TournamentRejection.POOL_PLAYED);
        tournament(CREATED).when(new RemovePool(WINTER, STANDARD, NOW)).thenRefused(TournamentRejection.UNKNOWN_POOL);
    }

    @Test
    void permalinks_come_all_together_or_not_at_all() {
        tournament(CREATED, WITH_POOL)
                .when(new AddPermalinks(WINTER, STANDARD, List.of(FIRST, SECOND), NOW))
                .then(new PermalinksAdded(WINTER, STANDARD, List.of(FIRST, SECOND), NOW));
        tournament(CREATED, WITH_POOL)
                .when(new AddPermalinks(WINTER, STANDARD, List.of(FIRST, permalink(3, "http://localhost/x")), NOW))
                .thenRefused(TournamentRejection.UNSUITABLE_URL);
        tournament(CREATED, WITH_POOL)
                .when(new AddPermalinks(WINTER, STANDARD, List.of(FIRST, permalink(3, FIRST.url())), NOW))
                .thenRefused(TournamentRejection.PERMALINK_TWICE);
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(new AddPermalinks(WINTER, STANDARD, List.of(permalink(3, FIRST.url())), NOW))
                .thenRefused(TournamentRejection.PERMALINK_TWICE);
        tournament(CREATED)
                .when(new AddPermalinks(WINTER, STANDARD, List.of(FIRST), NOW))
                .thenRefused(TournamentRejection.UNKNOWN_POOL);
    }

    @Test
    void a_permalink_that_was_played_leads_where_it_led_but_may_have_other_notes() {
        var elsewhere = new Permalink(FIRST.id(), "https://seeds.example/9", null);
        var noted = new Permalink(FIRST.id(), FIRST.url(), "hard");
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> elsewhere, NOW))
                .then(new PermalinkChanged(WINTER, STANDARD, elsewhere, NOW));
        book.played = true;
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> elsewhere, NOW))
                .thenRefused(TournamentRejection.PERMALINK_PLAYED);
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> noted, NOW))
                .then(new PermalinkChanged(WINTER, STANDARD, noted, NOW));
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> FIRST, NOW))
                .thenNothing();
    }

    @Test
    void a_permalink_is_changed_into_no_other_s_and_into_nothing_unsuitable() {
        var both = new PermalinksAdded(WINTER, STANDARD, List.of(FIRST, SECOND), NOW);
        tournament(CREATED, WITH_POOL, both)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> permalink(1, SECOND.url()), NOW))
                .thenRefused(TournamentRejection.PERMALINK_TWICE);
        tournament(CREATED, WITH_POOL, both)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> permalink(1, "file:///x"), NOW))
                .thenRefused(TournamentRejection.UNSUITABLE_URL);
        tournament(CREATED, WITH_POOL)
                .when(new ChangePermalink(WINTER, STANDARD, FIRST.id(), _ -> FIRST, NOW))
                .thenRefused(TournamentRejection.UNKNOWN_PERMALINK);
    }

    @Test
    void a_permalink_is_retired_and_restored_once_each() {
        var retire = new RetirePermalink(WINTER, STANDARD, FIRST.id(), NOW);
        var restore = new RestorePermalink(WINTER, STANDARD, FIRST.id(), NOW);
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(retire)
                .then(new PermalinkRetired(WINTER, STANDARD, FIRST.id(), NOW));
        tournament(CREATED, WITH_POOL, WITH_SEED).when(restore).thenNothing();
        book.retired.add(FIRST.id());
        tournament(CREATED, WITH_POOL, WITH_SEED).when(retire).thenNothing();
        tournament(CREATED, WITH_POOL, WITH_SEED)
                .when(restore)
                .then(new PermalinkRestored(WINTER, STANDARD, FIRST.id(), NOW));
        tournament(CREATED, WITH_POOL).when(retire).thenRefused(TournamentRejection.UNKNOWN_PERMALINK);
    }

    @Test
    void a_permalink_is_removed_unless_it_was_played() {
        var remove = new RemovePermalink(WINTER, STANDARD, FIRST.id(), NOW);
        var removed = new PermalinkRemoved(WINTER, STANDARD, FIRST.id(), NOW);
        tournament(CREATED, WITH_POOL, WITH_SEED).when(remove).then(removed);
        tournament(CREATED, WITH_POOL, WITH_SEED, removed)
                .when(remove)
                .thenRefused(TournamentRejection.UNKNOWN_PERMALINK);
        book.played = true;
        tournament(CREATED, WITH_POOL, WITH_SEED).when(remove).thenRefused(TournamentRejection.PERMALINK_PLAYED);
    }

    private AggregateScenario<Tournament> tournament(TournamentEvent... given) {
        return new AggregateScenario<>(Tournament.class)
                .with(book)
                .given(Stream.of(given).toList());
    }

    private static Permalink permalink(int number, String url) {
        return new Permalink(new PermalinkId(new UUID(6, number)), url, null);
    }

    private static TournamentTerms terms(String name, String channel) {
        return new TournamentTerms(name, null, true, false, channel, 1, -1, false, null, null, null);
    }

    private static final class Book implements TournamentBook {
        private final Set<String> channels = new HashSet<>();
        private final Set<PermalinkId> retired = new HashSet<>();
        private boolean played;

        @Override
        public boolean isPlayed(TournamentId tournament) {
            return played;
        }

        @Override
        public boolean wasPlayed(PoolId pool) {
            return played;
        }

        @Override
        public boolean wasPlayed(PermalinkId permalink) {
            return played;
        }

        @Override
        public boolean isAnnouncedIn(String discordChannel, TournamentId besides) {
            return channels.contains(discordChannel);
        }

        @Override
        public boolean isRetired(PermalinkId permalink) {
            return retired.contains(permalink);
        }
    }
}
