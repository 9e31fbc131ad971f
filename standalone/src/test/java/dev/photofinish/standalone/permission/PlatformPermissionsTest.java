package dev.photofinish.standalone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Role by action, apart from any race. */
class PlatformPermissionsTest extends ServerStory {
    private static final List<List<String>> ROWS = Table.read("/permission/platform.txt");

    private final Map<String, Function<Api, Answer>> actions = Map.ofEntries(
            Map.entry("list-races", api -> api.get("/api/races")),
            Map.entry("list-pools", api -> api.get("/api/pools")),
            Map.entry("profile", api -> api.get("/api/users/target")),
            Map.entry("pool-stats", api -> api.get("/api/users/target/pool-stats")),
            Map.entry("activity", api -> api.get("/api/users/target/activity")),
            Map.entry("locales", api -> api.get("/api/i18n/locales")),
            Map.entry("me", api -> api.get("/api/auth/me")),
            Map.entry("my-races", api -> api.get("/api/users/me/races")),
            Map.entry("search", api -> api.get("/api/users/search?q=tar")),
            Map.entry("locale", api -> api.patch("/api/users/me/locale", Map.of("locale", "en"))),
            Map.entry("settings", api -> api.patch("/api/users/me/settings", Map.of("font_size", 20))),
            Map.entry("create-race", api -> api.post("/api/races", Map.of("name", "Mine"))),
            Map.entry("my-solo-sessions", api -> api.get("/api/training")),
            Map.entry("start-solo", api -> api.post("/api/training", Map.of())),
            Map.entry("list-organizations", api -> api.get("/api/organizations")),
            Map.entry("own-organizations", api -> api.get("/api/organizations?mine=true")),
            Map.entry("found-organization", api -> api.post("/api/organizations", Map.of("name", "Platform"))),
            Map.entry(
                    "ask-organization",
                    api -> api.post("/api/organization-requests", Map.of("name", "Asked " + UUID.randomUUID()))),
            Map.entry("own-requests", api -> api.get("/api/organization-requests")),
            Map.entry("requests", api -> api.get("/api/admin/organization-requests")),
            Map.entry("approve-request", api -> answer(api, "approve")),
            Map.entry("reject-request", api -> answer(api, "reject")),
            Map.entry("users", api -> api.get("/api/admin/users")),
            Map.entry("change-role", api -> api.patch("/api/admin/users/" + target(), Map.of("role", "organizer"))),
            Map.entry("all-activity", api -> api.get("/api/admin/activity")),
            Map.entry("scan", api -> api.post("/api/admin/seeds/scan", Map.of("pool_name", "standard"))),
            Map.entry("seed-stats", api -> api.get("/api/admin/seeds/stats")),
            Map.entry("deliveries", api -> api.get("/api/admin/deliveries")),
            Map.entry("retry-delivery", api -> api.post("/api/admin/deliveries/1/retry")),
            Map.entry("subscriptions", api -> api.get("/api/notifications/subscriptions")),
            Map.entry("subscribe", api -> api.put("/api/notifications/subscriptions/415", Map.of())),
            Map.entry("unsubscribe", api -> api.delete("/api/notifications/subscriptions/415")),
            Map.entry("own-messages", api -> api.get("/api/notifications/messages")),
            Map.entry("discord-link", api -> api.post("/api/discord/link")),
            Map.entry("discord-status", api -> api.get("/api/discord/link/status")),
            Map.entry("discord-unlink", api -> api.post("/api/discord/link/unlink")),
            Map.entry("racetime-link", api -> api.post("/api/racetime/link")),
            Map.entry("racetime-status", api -> api.get("/api/racetime/link/status")),
            Map.entry("racetime-unlink", api -> api.post("/api/racetime/link/unlink")),
            Map.entry("room-events", api -> api.get("/api/racetime/rooms/alttpr/room-0001/events")),
            Map.entry("racetime-bots", api -> api.get("/api/admin/racetime/bots")),
            Map.entry("retry-bot", api -> api.post("/api/admin/racetime/bots/alttpr/retry")),
            Map.entry("watch-room", api -> api.post("/api/admin/racetime/rooms", Map.of("room", "alttpr/room-0001"))),
            Map.entry("runner-message", api -> api.post("/api/discord/setup-runner-message")),
            Map.entry("discard", api -> api.post("/api/admin/seeds/discard", Map.of("pool_name", "nowhere"))));

    private List<Api> columns = List.of();

    @BeforeAll
    void everybodySignsIn() {
        columns = List.of(Api.anonymous(server), user("a_user"), organizer(), Api.as(server, "boss", "admin"));
        user("target");
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

    private void cell(List<String> row, int column) {
        var answer = Objects.requireNonNull(actions.get(row.getFirst())).apply(columns.get(column));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(Integer.parseInt(row.get(column + 1)));
    }

    private static Answer answer(Api api, String how) {
        return api.post("/api/admin/organization-requests/" + new UUID(0, 1) + "/" + how, Map.of());
    }

    private String target() {
        return user("target").get("/api/auth/me").ok().get("id").asString();
    }
}
