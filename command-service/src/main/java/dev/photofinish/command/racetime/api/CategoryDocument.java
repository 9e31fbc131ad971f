package dev.photofinish.command.racetime.api;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What racetime.gg says of a category.
 *
 * @param goals the names of its own goals
 * @param currentRooms full names of the rooms that are not over, as far as the reader may know of them
 */
public record CategoryDocument(List<String> goals, List<String> currentRooms) {
    private static final int MOST = 1_000;

    public CategoryDocument {
        goals = List.copyOf(goals);
        currentRooms = List.copyOf(currentRooms);
    }

    static CategoryDocument read(JsonNode category) {
        return new CategoryDocument(
                texts(category.path("goals").valueStream().toList()),
                texts(category.path("current_races")
                        .valueStream()
                        .map(room -> room.path("name"))
                        .toList()));
    }

    private static List<String> texts(List<JsonNode> nodes) {
        return nodes.stream()
                .limit(MOST)
                .map(node -> node.asString(""))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
