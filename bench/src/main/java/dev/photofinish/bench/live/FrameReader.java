package dev.photofinish.bench.live;

import dev.photofinish.bench.measure.SentLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a spectator's frame in full; done once per distinct frame. */
final class FrameReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SeenFrame NOTHING = new SeenFrame(List.of(), -1, false);

    private final Map<String, Integer> indexOfPlayer;

    FrameReader(Map<String, Integer> indexOfPlayer) {
        this.indexOfPlayer = Map.copyOf(indexOfPlayer);
    }

    SeenFrame read(byte[] bytes, int offset, int length) {
        JsonNode frame;
        try {
            frame = JSON.readTree(bytes, offset, length);
        } catch (JacksonException broken) {
            return NOTHING;
        }
        List<SeenValue> values = new ArrayList<>();
        frame.path("participants").forEach(row -> add(values, row));
        add(values, frame.path("player"));
        boolean snapshot = frame.path("type").asString("").equals("race_state");
        return new SeenFrame(List.copyOf(values), frame.path("position").asLong(-1), snapshot);
    }

    private void add(List<SeenValue> values, JsonNode row) {
        Integer player = indexOfPlayer.get(row.path("id").asString(""));
        if (player != null) {
            values.add(new SeenValue(player, row.path("igt_ms").asInt(0) / SentLog.STEP_MS));
        }
    }
}
