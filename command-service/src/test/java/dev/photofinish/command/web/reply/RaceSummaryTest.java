package dev.photofinish.command.web.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.web.ReadModel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RaceSummaryTest {
    @Test
    void a_running_race_previews_the_first_five_without_places() {
        var summary = summary("running", rows(7));
        assertThat(summary.path("participant_count").asInt()).isEqualTo(7);
        assertThat(summary.path("participant_previews").size()).isEqualTo(5);
        assertThat(summary.path("participant_previews").valueStream())
                .allMatch(preview ->
                        preview.has("placement") && preview.path("placement").isNull());
        assertThat(summary.path("participant_previews")
                        .path(0)
                        .path("twitch_username")
                        .asString())
                .isEqualTo("p0");
    }

    @Test
    void a_finished_race_previews_its_finishers_by_time_and_then_the_others() {
        var summary = summary(
                "finished",
                row("slow", "finished", 900) + "," + row("gone", "abandoned", 10) + "," + row("fast", "finished", 500));
        assertThat(summary.path("participant_previews")
                        .valueStream()
                        .map(p -> p.path("twitch_username").asString()
                                + p.path("placement").asString("-")))
                .containsExactly("fast1", "slow2", "gone-");
    }

    @Test
    void it_has_the_fields_of_lists_and_no_others() {
        assertThat(summary("setup", "").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "organizer",
                        "co_organizers",
                        "status",
                        "pool_name",
                        "is_public",
                        "open_registration",
                        "max_participants",
                        "created_at",
                        "scheduled_at",
                        "automatic_start",
                        "countdown_to",
                        "started_at",
                        "finished_at",
                        "seeds_released_at",
                        "participant_count",
                        "participant_previews",
                        "casters",
                        "seed_total_layers",
                        "my_current_layer",
                        "my_igt_ms",
                        "my_death_count");
    }

    private static JsonNode summary(String status, String participants) {
        var detail = "{\"id\": \"r\", \"status\": \"%s\", \"casters\": [], \"pool_config\": {}, \"participants\": [%s]}"
                .formatted(status, participants);
        return RaceSummary.of(new ReadModel(detail.getBytes(StandardCharsets.UTF_8)))
                .tree();
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row("p" + i, "playing", i))
                .collect(Collectors.joining(","));
    }

    private static String row(String name, String status, long igtMs) {
        return "{\"status\": \"%s\", \"igt_ms\": %d, \"user\": {\"twitch_username\": \"%s\"}}"
                .formatted(status, igtMs, name);
    }
}
