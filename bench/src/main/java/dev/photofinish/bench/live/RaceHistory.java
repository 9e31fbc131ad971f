package dev.photofinish.bench.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A race's events as the server tells them ({@code GET /api/races/{id}/history}). */
public final class RaceHistory {

    private static final int MOST_PAGES = 2_000;

    private record Event(long position, String type, String participant) {}

    private final List<Event> events = new ArrayList<>();

    /** Reads all pages. */
    public static RaceHistory of(Platform platform, String raceId) {
        RaceHistory history = new RaceHistory();
        String path = "/api/races/" + raceId + "/history?limit=1000";
        JsonNode page = platform.must("GET", path, platform.organizer(), null);
        history.add(page);
        for (int i = 0; i < MOST_PAGES && page.path("next").isNumber(); i++) {
            page = platform.must("GET", path + "&after=" + page.path("next").asLong(), platform.organizer(), null);
            history.add(page);
        }
        return history;
    }

    private void add(JsonNode page) {
        for (JsonNode event : page.path("events")) {
            events.add(new Event(
                    event.path("position").asLong(),
                    event.path("type").asString("").toLowerCase(Locale.ROOT).replace("_", ""),
                    event.path("participant_id").asString("")));
        }
    }

    /** The positions of every zone entered, by anybody. */
    public Set<Long> zonesEntered() {
        return events.stream()
                .filter(event -> event.type().contains("zoneentered"))
                .map(Event::position)
                .collect(Collectors.toSet());
    }

    /** How many zones that participant entered. */
    public long zonesEnteredBy(String participantId) {
        return events.stream()
                .filter(event -> event.type().contains("zoneentered"))
                .filter(event -> event.participant().equals(participantId))
                .count();
    }
}
