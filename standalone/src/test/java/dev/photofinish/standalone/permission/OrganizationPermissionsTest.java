package dev.photofinish.standalone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Permission by action in an organization; what changes something does so in an organization of its own. */
class OrganizationPermissionsTest extends ServerStory {
    private static final List<List<String>> ROWS = Table.read("/permission/organizations.txt");

    private final Map<String, BiFunction<Api, PeopledOrganization, Answer>> actions = Map.ofEntries(
            Map.entry("read", (api, in) -> api.get(in.address())),
            Map.entry("list-profiles", (api, in) -> api.get(in.at("/race-room-profiles"))),
            Map.entry("read-profile", (api, in) -> api.get(in.profile())),
            Map.entry("list-invites", (api, in) -> api.get(in.at("/invites"))),
            Map.entry("change", (api, in) -> api.patch(in.address(), Map.of("description", "New"))),
            Map.entry("allow-live-races", (api, in) -> api.patch(in.address(), Map.of("allow_async_live_races", true))),
            Map.entry("switch-feature", (api, in) -> api.put(in.at("/features/LIVE_RACES"), Map.of("enabled", true))),
            Map.entry("add-member", (api, in) -> api.post(in.at("/members"), Map.of("twitch_username", "newcomer"))),
            Map.entry(
                    "add-moderator",
                    (api, in) -> api.post(
                            in.at("/members"),
                            Map.of("twitch_username", "newcomer", "permissions", List.of("MODERATOR")))),
            Map.entry("permit", (api, in) -> api.patch(in.member(), Map.of("permissions", List.of("ADMIN")))),
            Map.entry("remove-member", (api, in) -> api.delete(in.member())),
            Map.entry("remove-moderator", (api, in) -> api.delete(in.moderator())),
            Map.entry("invite", (api, in) -> api.post(in.at("/invites"), Map.of())),
            Map.entry("revoke", (api, in) -> api.delete(in.at("/invites/" + in.slug()))),
            Map.entry("add-profile", (api, in) -> api.post(in.at("/race-room-profiles"), Map.of("name", "New"))),
            Map.entry("replace-profile", (api, in) -> api.put(in.profile(), Map.of("name", "Other"))),
            Map.entry("default-profile", (api, in) -> api.post(in.profile() + "/set-default")),
            Map.entry("remove-profile", (api, in) -> api.delete(in.profile())),
            Map.entry("accept", (api, in) -> api.post("/api/organization-invites/" + in.slug() + "/accept")),
            Map.entry("leave", (api, in) -> api.post(in.at("/leave"))));

    private static final Set<String> READING = Set.of("read", "list-profiles", "read-profile", "list-invites");

    private List<Api> columns = List.of();
    private Api boss;
    private PeopledOrganization untouched;
    private List<JsonNode> atFirst;

    @BeforeAll
    void everybodySignsIn() {
        boss = Api.as(server, "boss", "admin");
        user("newcomer");
        user("another_member");
        user("another_moderator");
        var stranger = user("a_stranger");
        PeopledOrganization.in(boss, Map.of("a_stranger", List.of("ADMIN")));
        columns = Stream.concat(
                        Stream.of(Api.anonymous(server), stranger),
                        Stream.concat(
                                PeopledOrganization.MEMBERS.stream().map(this::user),
                                Stream.of(Api.as(server, "platform", "admin"))))
                .toList();
        untouched = PeopledOrganization.in(boss, PeopledOrganization.USUAL);
        atFirst = facts(untouched);
    }

    @Test
    void theTableHasEveryActionForEverybody() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(1 + columns.size()));
        assertThat(ROWS.stream().map(List::getFirst)).containsExactlyInAnyOrderElementsOf(actions.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCell() {
        return ROWS.stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .mapToObj(column -> DynamicTest.dynamicTest(
                                "%s, column %d: %s".formatted(row.getFirst(), column, row.get(column + 1)),
                                () -> cell(row, column))));
    }

    /** What is refused, or only reads, leaves the organization as it was, so that the next cell can have it. */
    private void cell(List<String> row, int column) {
        int expected = Integer.parseInt(row.get(column + 1));
        boolean harmless = expected >= 400 || READING.contains(row.getFirst());
        var organization = harmless ? untouched : PeopledOrganization.in(boss, PeopledOrganization.USUAL);

        var answer = Objects.requireNonNull(actions.get(row.getFirst())).apply(columns.get(column), organization);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
        if (expected >= 400) {
            assertThat(answer.body().get("detail").asString()).isNotBlank();
        }
        if (harmless) {
            assertThat(facts(organization)).isEqualTo(atFirst);
        }
    }

    private List<JsonNode> facts(PeopledOrganization organization) {
        return Stream.of("", "/race-room-profiles", "/invites")
                .map(part -> boss.get(organization.at(part)).ok())
                .toList();
    }
}
