package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.ReadModel;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the Race of lists out of a RaceDetail (rest-api §2). */
final class RaceSummary {
    private static final int PREVIEWS = 5;
    private static final List<String> SHARED = List.of(
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
            "seeds_released_at");
    private static final List<String> FOR_OWN_RACES_ONLY =
            List.of("seed_total_layers", "my_current_layer", "my_igt_ms", "my_death_count");

    private RaceSummary() {}

    static ReadModel of(ReadModel detail) {
        var race = detail.tree();
        var summary = JsonMapper.shared().createObjectNode();
        SHARED.forEach(
                field -> summary.set(field, race.path(field).isMissingNode() ? summary.nullNode() : race.path(field)));
        summary.put("participant_count", race.path("participants").size());
        previews(race, summary.putArray("participant_previews"));
        summary.set("casters", race.path("casters"));
        FOR_OWN_RACES_ONLY.forEach(summary::putNull);
        return ReadModel.of(summary);
    }

    /** Finishers of a finished race by time, then the others as they come. */
    private static void previews(JsonNode race, ArrayNode previews) {
        var rows = race.path("participants").valueStream().toList();
        boolean over = race.path("status").asString("").equals("finished");
        var placed = rows.stream()
                .filter(row -> over && finished(row))
                .sorted(Comparator.comparingLong(row -> row.path("igt_ms").asLong()))
                .toList();
        var others = rows.stream().filter(row -> !placed.contains(row)).toList();
        for (int i = 0; i < placed.size() && previews.size() < PREVIEWS; i++) {
            previews.add(preview(placed.get(i)).put("placement", i + 1));
        }
        others.stream()
                .limit(PREVIEWS - previews.size())
                .forEach(row -> previews.add(preview(row).putNull("placement")));
    }

    private static boolean finished(JsonNode row) {
        return row.path("status").asString("").equals("finished");
    }

    private static ObjectNode preview(JsonNode row) {
        return row.path("user") instanceof ObjectNode user
                ? user.deepCopy()
                : JsonMapper.shared().createObjectNode();
    }
}
