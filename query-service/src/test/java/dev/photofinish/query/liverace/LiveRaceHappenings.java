package dev.photofinish.query.liverace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.RacetimeBotCreatedRace;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.events.racetime.Seen;
import dev.photofinish.query.LiveRaceStory;
import dev.photofinish.query.OrganizationStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.query.TournamentStory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happened to live races and in their rooms, over HTTP; on the server of the tests that go on from these. */
abstract class LiveRaceHappenings extends ServedTest {
    static final String ALL = "/api/async-tournaments/";
    static final String ONE = ALL + "live-races/";

    OrganizationId organization;
    TournamentStory tournament;
    String ada;
    String rita;

    @BeforeEach
    void aTournamentWithAPool() {
        var holding = OrganizationStory.founded("Holding")
                .joined("ada")
                .joined("bob")
                .joined("rita", Permission.ASYNC_REVIEWER)
                .joined("tess", Permission.TOURNAMENT_MANAGER);
        told(holding.events);
        organization = holding.id;
        tournament = TournamentStory.of(holding.id).pool("one");
        ada = tokenOf("ada", "user");
        rita = tokenOf("rita", "user");
    }

    @Test
    void what_happened_in_its_room_is_told_in_the_envelope_and_goes_on_where_it_ended() {
        told(tournament.events);
        var room = aRoom("brave-link-0042", tournament.id);

        var all = page(ada, room);
        assertThat(items(all).map(event -> event.get("event_type").asString()))
                .containsExactly("RacetimeBotCreatedRaceEvent", "RacetimeEntrantJoinedEvent");
        assertThat(all.at("/items/0/user_id").asInt()).isEqualTo(-1);
        assertThat(all.at("/items/1/user_id").isNull()).isTrue();
        assertThat(all.at("/items/1/fields").isMissingNode()).isTrue();
        assertThat(all.get("next").isNull()).isTrue();
        var part = page(ada, room + "?limit=1");
        assertThat(part.get("count").asInt()).isEqualTo(1);
        assertThat(page(ada, room + "?after=" + part.get("next").asInt()).at("/items/0"))
                .isEqualTo(all.at("/items/1"));
        refused(422, ada, room + "?limit=0");
        refused(404, tokenOf("stranger", "user"), room);
        refused(404, ada, room.replace("0042", "0043"));
    }

    @Test
    void rooms_of_nobody_are_for_administrators_and_hidden_results_for_who_may_see_them() {
        tournament.hidingResults();
        told(tournament.events);

        refused(403, ada, aRoom("hidden-link-0001", tournament.id));
        assertThat(page(rita, aRoom("hidden-link-0002", tournament.id))
                        .get("count")
                        .asInt())
                .isEqualTo(2);
        var nobodys = aRoom("lone-link-0001", null);
        refused(404, ada, nobodys);
        assertThat(page(tokenOf("root", "admin"), nobodys).get("count").asInt()).isEqualTo(2);
    }

    @Test
    void what_happened_to_it_is_told_with_who_did_it() {
        var race = aRace().opened("brave-link").rejected("cleo").started("ada").finished();
        var ofTheRace = tournament.events.stream()
                .filter(LiveRaceEvent.class::isInstance)
                .toList();
        store(race.id.toString(), ofTheRace, RaceStory.accountOf("olga"));
        told(tournament.events.stream()
                .filter(event -> !ofTheRace.contains(event))
                .toList());
        var events = ONE + race.id + "/events";

        var first = page(ada, events).at("/items/0");
        assertThat(first.get("event_type").asString()).isEqualTo("AsyncLiveRaceCreated");
        assertThat(first.get("user_id").asString())
                .isEqualTo(RaceStory.accountOf("olga").toString());
        assertThat(first.get("organization_id").asString()).isEqualTo(organization.toString());
        assertThat(page(ada, events).get("count").asInt()).isEqualTo(4);
        assertThat(page(rita, events).get("count").asInt()).isEqualTo(5);
    }

    /** One that our bot opened, with somebody in it whom we do not know. */
    private String aRoom(String name, @Nullable TournamentId heldFor) {
        var ref = new RacetimeRoomRef("game", name, heldFor == null ? null : organization, heldFor, null);
        var seen = new Seen(2, LiveRaceStory.START);
        store(
                ref.id().toString(),
                List.of(
                        new RacetimeBotCreatedRace(ref, "Beat it", false, seen, LiveRaceStory.START),
                        new RacetimeEntrantJoined(
                                ref,
                                new Entrant("idcleo", "Cleo"),
                                RacetimeUser.unknown(),
                                "not_ready",
                                "open",
                                seen,
                                LiveRaceStory.START)),
                null);
        return "/api/racetime/rooms/game/" + name + "/events";
    }

    LiveRaceStory aRace() {
        return LiveRaceStory.of(tournament, organization, "one");
    }

    static Stream<JsonNode> items(JsonNode list) {
        return list.get("items").valueStream();
    }
}
