package dev.photofinish.query.tournament.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.racetime.BotAction;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.LiveRaceStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.TournamentStory;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditProjectionTest {
    private static final Instant AT = RaceStory.START_OF_TIME;
    private static final AccountId OLGA = RaceStory.accountOf("olga");

    private final AuditProjection projection = new AuditProjection();

    @Test
    void every_name_of_the_reference_is_told() {
        var told = Stream.concat(TournamentStory.everything().stream(), LiveRaceStory.everything().stream())
                .map(event -> entry(event, null))
                .flatMap(Stream::ofNullable)
                .map(entry -> entry.action().text())
                .toList();

        assertThat(told)
                .contains("create_tournament", "update_tournament", "delete_tournament")
                .contains("create_pool", "update_pool", "delete_pool")
                .contains("create_permalink", "update_permalink", "delete_permalink")
                .contains("create_race", "race_countdown", "start_race", "finish_race", "auto_forfeit")
                .contains("extend_timeout", "review_race", "update_race_submission", "mark_race_reattempted")
                .contains("create_live_race", "update_live_race", "cancel_live_race", "delete_live_race")
                .contains("open_room", "open_room_failed", "record_results", "correct_result", "eligibility_rejected")
                .contains("live_race_started", "live_race_finished", "live_race_finalized");
    }

    @Test
    void giving_up_is_no_automatic_forfeit() {
        var story = TournamentStory.of(new OrganizationId(UUID.randomUUID())).pool("one");
        var run = story.draws("ada", "one");
        assertThat(action(new AsyncRunForfeited(run, story.id, ForfeitReason.GAVE_UP, AT)))
                .isEqualTo(AuditAction.FORFEIT_RACE);
        assertThat(action(new AsyncRunForfeited(run, story.id, ForfeitReason.TOO_LONG, AT)))
                .isEqualTo(AuditAction.AUTO_FORFEIT);
    }

    @Test
    void whoever_did_it_is_the_actor_and_what_nobody_did_is_the_system_s() {
        var story = TournamentStory.of(new OrganizationId(UUID.randomUUID())).pool("one");
        var run = story.plays("ada", "one", 60);
        var created = story.events.getFirst();

        assertThat(by(created, OLGA)).isEqualTo(OLGA);
        assertThat(by(created, null)).isNull();
        assertThat(by(new LiveRunAccepted(run, story.id, AT), null)).isNull();
        assertThat(projection.lookUps(projected(new LiveRunAccepted(run, story.id, AT), null)))
                .containsEntry(AuditProjection.ACTOR, "-1");
    }

    @Test
    void each_fact_has_a_document_of_its_own_however_alike_they_are() {
        var event = TournamentStory.everything().getFirst();
        assertThat(projection.keyOf(new StoredEvent(7, event, null))).isEqualTo("7");
        assertThat(projection.keyOf(new StoredEvent(8, event, null))).isEqualTo("8");
    }

    @Test
    void what_our_bot_does_is_told_where_a_tournament_has_the_room() {
        var story = TournamentStory.of(new OrganizationId(UUID.randomUUID()));
        var race = new LiveRaceId(UUID.randomUUID());
        var room = new RacetimeRoomRef("game", "brave-link", null, story.id, race);
        var told = projected(acted(room), null);
        assertThat(told.liveRace()).isEqualTo(race);
        assertThat(told.details().values()).containsEntry("action", "cancel_race");
        assertThat(entry(acted(RacetimeRoomRef.of("game", "other")), null)).isNull();
    }

    @Test
    void every_attempt_to_record_results_tells_what_came_of_it() {
        var organization = new OrganizationId(UUID.randomUUID());
        var tournament = TournamentStory.of(organization).pool("one");
        var live = LiveRaceStory.of(tournament, organization, "one").started("ada");
        live.result("ada", LiveRaceOutcome.FINISHED, 60);
        var noted = tournament.events.stream()
                .filter(LiveRaceResultsNoted.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(projected(noted, OLGA).details().values())
                .containsEntry("outcome", "recorded")
                .containsEntry("count", "1");
        assertThat(attempt(tournament, live, RecordingOutcome.UNCHANGED, null))
                .isEqualTo(Map.of("outcome", "unchanged", "count", "2"));
        assertThat(attempt(tournament, live, RecordingOutcome.REFUSED, "NO_ROOM"))
                .isEqualTo(Map.of("outcome", "refused: NO_ROOM"));
        assertThat(attempt(tournament, live, RecordingOutcome.FAILED, "racetime.gg answered 503"))
                .isEqualTo(Map.of("outcome", "failed: racetime.gg answered 503"));
        var tried = tournament.events.getLast();
        assertThat(by(tried, OLGA)).isEqualTo(OLGA);
        assertThat(projected(tried, OLGA)).isEqualTo(projected(tried, OLGA));
    }

    private Map<String, String> attempt(
            TournamentStory tournament, LiveRaceStory live, RecordingOutcome outcome, @Nullable String detail) {
        live.tried(outcome, detail);
        var entry = projected(tournament.events.getLast(), OLGA);
        assertThat(entry.action()).isEqualTo(AuditAction.RECORD_RESULTS);
        return entry.details().values();
    }

    @Test
    void a_change_tells_what_was_before_and_leaves_out_what_stayed() {
        var story = TournamentStory.of(new OrganizationId(UUID.randomUUID()));
        var created = projected(story.events.getFirst(), OLGA);
        var changed = projected(story.closed().events.getLast(), OLGA);

        assertThat(Differences.of(changed, before(created)))
                .containsExactlyInAnyOrder(
                        AuditChange.of("hide_results", false, true), AuditChange.of("is_active", true, false));
        assertThat(Differences.of(created, Map.of())).isEmpty();
    }

    @Test
    void long_texts_are_cut_between_characters() {
        var text = "🏁".repeat(400);
        var shown = AuditChange.of("notes", null, text).shortened();
        assertThat(shown.after()).isEqualTo("🏁".repeat(300) + "…");
    }

    private static Map<String, Part> before(AuditEntry entry) {
        return entry.parts().stream().collect(Collectors.toMap(Part::of, part -> part));
    }

    private static Event acted(RacetimeRoomRef room) {
        return new RacetimeBotActed(room, BotAction.CANCEL_RACE, null, null, AT);
    }

    private AuditAction action(Event event) {
        return projected(event, null).action();
    }

    private @Nullable AccountId by(Event event, @Nullable AccountId actor) {
        return projected(event, actor).actor();
    }

    private AuditEntry projected(Event event, @Nullable AccountId actor) {
        return Objects.requireNonNull(entry(event, actor));
    }

    private @Nullable AuditEntry entry(Event event, @Nullable AccountId actor) {
        return projection.apply(null, new StoredEvent(1, event, actor == null ? null : actor.toString()));
    }
}
