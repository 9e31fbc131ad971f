package dev.photofinish.standalone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Permission by action in tournaments. Whoever gets through does so in a tournament of their own; all who are refused an
 * action, in one.
 */
class TournamentPermissionsTest extends ServerStory {
    private static final List<List<String>> ROWS = Table.read("/permission/tournaments.txt");

    private List<Api> columns = List.of();
    /** Where those who only read do so, one after the other. */
    private final Map<TournamentAction, String> toRead = new HashMap<>();

    private Api boss;
    private Api player;
    private String organization;

    @Override
    protected List<String> moreOptions() {
        return List.of(
                "--photofinish.tournaments.countdown=0s",
                "--photofinish.rate-limit.enabled=false",
                "--photofinish.liveraces.created-per-hour=0");
    }

    @BeforeAll
    void everybodySignsIn() {
        boss = Api.as(server, "boss", "admin");
        player = user("a_player");
        List.of("newcomer", "another_member", "another_moderator").forEach(this::user);
        var stranger = user("a_stranger");
        PeopledOrganization.in(boss, Map.of("a_stranger", List.of("ADMIN")));
        var members = PeopledOrganization.MEMBERS.stream().map(this::user).toList();
        organization = PeopledOrganization.in(boss, PeopledOrganization.USUAL).address();
        boss.post(organization + "/members", Map.of("twitch_username", "a_player"))
                .ok();
        boss.patch(organization, Map.of("allow_async_live_races", true)).ok();
        columns = Stream.of(
                        Stream.of(Api.anonymous(server), stranger),
                        members.stream(),
                        Stream.of(Api.as(server, "platform", "admin"), player))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void theTableHasEveryActionForEverybody() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(1 + columns.size()));
        assertThat(ROWS.stream().map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(TournamentAction.ALL.stream()
                        .map(TournamentAction::word)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayGetsThrough() {
        return ROWS.stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .filter(column -> expected(row, column) < 400)
                        .mapToObj(column -> DynamicTest.dynamicTest(
                                "%s, column %d".formatted(row.getFirst(), column), () -> passes(row, column))));
    }

    @TestFactory
    Stream<DynamicTest> everybodyElseIsRefusedAndChangesNothing() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> refuses(row)));
    }

    private void passes(List<String> row, int column) {
        var action = TournamentAction.of(row.getFirst());
        var address = action.reads() ? toRead.computeIfAbsent(action, this::placeFor) : placeFor(action);

        var answer = action.attempt().apply(columns.get(column), address);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(expected(row, column));
    }

    private String placeFor(TournamentAction action) {
        return action.place().apply(PeopledTournament.in(organization, boss, player));
    }

    private void refuses(List<String> row) {
        var action = TournamentAction.of(row.getFirst());
        var tournament = PeopledTournament.in(organization, boss, player);
        var address = action.place().apply(tournament);
        var before = insideOf(tournament);
        IntStream.range(0, columns.size())
                .filter(column -> expected(row, column) >= 400)
                .forEach(column -> {
                    var answer = action.attempt().apply(columns.get(column), address);
                    assertThat(answer.status())
                            .as("column %d: %s", column, answer)
                            .isEqualTo(expected(row, column));
                    assertThat(answer.body().get("detail").asString()).isNotBlank();
                });
        assertThat(insideOf(tournament)).isEqualTo(before);
    }

    private List<JsonNode> insideOf(PeopledTournament tournament) {
        return Stream.of("/pools", "/live-races")
                .map(list -> boss.get(tournament.at(list)).ok())
                .toList();
    }

    private static int expected(List<String> row, int column) {
        return Integer.parseInt(row.get(column + 1));
    }
}
