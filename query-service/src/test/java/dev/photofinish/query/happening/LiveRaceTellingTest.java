package dev.photofinish.query.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.Event;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.LiveRaceStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.TournamentStory;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.store.tail.NumberedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of tournaments §10.1. */
class LiveRaceTellingTest {
    private static final OrganizationId CLUB = new OrganizationId(UUID.randomUUID());

    private TournamentStory tournament;
    private LiveRaceStory race;

    @BeforeEach
    void a_live_race() {
        tournament = TournamentStory.of(CLUB).pool("one");
        race = LiveRaceStory.of(tournament, CLUB, "one");
    }

    @Test
    void every_kind_that_there_is_has_a_name_and_a_priority() {
        assertThat(told(Insight.EVERYTHING, firstOf(LiveRaceStory.everything())))
                .extracting(event -> event.get("event_type").asString() + " " + event.get("priority"))
                .containsExactly(
                        "AsyncLiveRaceCreated 50",
                        "AsyncLiveRaceUpdated 50",
                        "AsyncLiveRaceRoomOpeningFailed 50",
                        "AsyncLiveRaceRoomOpened 75",
                        "AsyncLiveRaceRoomLost 50",
                        "AsyncLiveRaceRoomOpened 75",
                        "AsyncLiveRaceParticipantReserved 50",
                        "AsyncLiveRaceParticipantReserved 50",
                        "AsyncLiveRaceReservationReleased 50",
                        "AsyncLiveRaceParticipantRejected 50",
                        "AsyncLiveRaceSeedRevealed 50",
                        "AsyncLiveRaceStarted 75",
                        "AsyncLiveRaceFinished 75",
                        "AsyncLiveRaceRecordingAttempted 50",
                        "AsyncLiveRaceRecordingAttempted 50",
                        "AsyncLiveRaceReopened 50",
                        "AsyncLiveRaceFinished 75",
                        "AsyncLiveRaceResultsCorrected 50",
                        "AsyncLiveRaceFinalized 50");
    }

    @Test
    void a_plan_says_what_was_planned_and_who_planned_it() {
        assertThat(told(Insight.EVERYTHING, tournament.events).getFirst())
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"event_id":"00000000-0000-0000-0000-000000000001","event_type":"AsyncLiveRaceCreated",
                         "timestamp":"%s","user_id":"%s","organization_id":"%s","priority":50,"metadata":{"number":1},
                         "entity_type":"AsyncLiveRace","entity_id":"%s","tournament_id":"%s","pool_id":"%s",
                         "scheduled_at":"%s","match_title":"Qualifier"}
                        """.formatted(
                                RaceStory.START_OF_TIME,
                                RaceStory.accountOf("olga"),
                                CLUB,
                                race.id,
                                tournament.id,
                                tournament.poolId("one"),
                                LiveRaceStory.START)));
    }

    @Test
    void what_the_race_does_by_itself_is_the_systems() {
        race.opened("brave-link");

        var opened = told(Insight.EVERYTHING, tournament.events).getLast();

        assertThat(opened.get("user_id").asInt()).isEqualTo(-1);
        assertThat(opened.get("racetime_slug").asString()).isEqualTo("game/brave-link");
        assertThat(opened.get("racetime_url").asString()).isEqualTo("https://racetime.example/game/brave-link");
        assertThat(opened.get("scheduled_at").asString()).isEqualTo(LiveRaceStory.START.toString());
    }

    @Test
    void a_change_says_what_was_before() {
        var terms = new LiveRaceTerms(LiveRaceStory.START, null, null, null, "Beat it", null);
        tournament.events.add(new LiveRaceUpdated(
                race.id,
                tournament.id,
                terms,
                List.of(LiveRaceField.MATCH_TITLE, LiveRaceField.RACETIME_GOAL),
                RaceStory.START_OF_TIME));

        assertThat(told(Insight.EVERYTHING, tournament.events).getLast().get("changed_fields"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        [{"field":"match_title","old":"Qualifier","new":null},
                         {"field":"racetime_goal","old":null,"new":"Beat it"}]
                        """));
    }

    @Test
    void who_organizes_nothing_is_told_neither_of_those_turned_away_nor_of_hidden_results() {
        var nothing = new Insight(false, false, false, false);

        var told = told(nothing, firstOf(LiveRaceStory.everything()));

        assertThat(told)
                .extracting(event -> event.get("event_type").asString())
                .doesNotContain(
                        "AsyncLiveRaceParticipantRejected",
                        "AsyncLiveRaceRoomOpeningFailed",
                        "AsyncLiveRaceRecordingAttempted",
                        "AsyncLiveRaceResultsCorrected");
        assertThat(told)
                .filteredOn(event -> event.has("finisher_count"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.get("finisher_count").isNull()).isTrue());
    }

    /** The live race that the story tells first. */
    private static List<Event> firstOf(List<Event> story) {
        var all = ofLiveRaces(story);
        var first = all.getFirst().liveRaceId();
        return all.stream()
                .filter(event -> event.liveRaceId().equals(first))
                .map(Event.class::cast)
                .toList();
    }

    private static List<LiveRaceEvent> ofLiveRaces(List<Event> story) {
        return story.stream()
                .filter(LiveRaceEvent.class::isInstance)
                .map(LiveRaceEvent.class::cast)
                .toList();
    }

    /** The first is somebody's doing, all others are nobody's. */
    private static List<JsonNode> told(Insight insight, List<Event> story) {
        var telling = new LiveRaceTelling(insight, "https://racetime.example");
        var told = new ArrayList<JsonNode>();
        long number = 0;
        for (var event : ofLiveRaces(story)) {
            number++;
            var actor = number == 1 ? RaceStory.accountOf("olga").toString() : null;
            telling.tell(new NumberedEvent(new UUID(0, number), number, new StoredEvent(number, event, actor)))
                    .ifPresent(document -> told.add(JsonMapper.shared().readTree(RestJson.bytes(document))));
        }
        return told;
    }
}
