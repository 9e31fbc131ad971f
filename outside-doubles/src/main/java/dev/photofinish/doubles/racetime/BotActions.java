package dev.photofinish.doubles.racetime;

import static dev.photofinish.doubles.racetime.NotAllowedException.unless;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a bot can do in a room (racetime §6.4). */
final class BotActions {
    private static final Pattern GUID = Pattern.compile("[0-9a-z-]+");
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_META = 2_048;
    private static final Duration GUID_KNOWN_FOR = Duration.ofMinutes(5);

    private final World world;
    private final Map<String, Instant> guids = new HashMap<>();

    BotActions(World world) {
        this.world = world;
    }

    /**
     * Carries out an action.
     *
     * @throws NotAllowedException when it is refused
     */
    void act(Bot bot, Room room, String action, JsonNode data) {
        switch (action) {
            case "message" -> message(bot, room, data);
            case "make_open" -> world.in(room, it -> it.open(true));
            case "make_invitational" -> world.in(room, it -> it.open(false));
            case "begin" -> world.in(room, it -> it.begin(world.now()));
            case "cancel" -> world.in(room, it -> it.cancel(world.now()));
            case "invite" -> world.in(room, it -> it.invite(world.person(user(data))));
            case "accept_request" -> world.in(room, it -> it.acceptRequest(user(data)));
            case "force_unready" -> world.in(room, it -> it.ready(user(data), false));
            case "remove_entrant" -> world.in(room, it -> it.leave(user(data)));
            case "add_monitor" -> world.in(room, it -> it.monitor(world.person(user(data)), true));
            case "remove_monitor" -> world.in(room, it -> it.monitor(world.person(user(data)), false));
            case "override_stream" -> world.in(room, it -> it.overrideStream(user(data)));
            case "pin_message", "unpin_message" ->
                unless(data.path("message").asString("").startsWith("line"), "No such message.");
            case "setinfo" -> info(room, data);
            case "setmeta" -> meta(room, data);
            default -> throw new NotAllowedException("No such action.");
        }
    }

    private void message(Bot bot, Room room, JsonNode data) {
        var text = data.path("message").asString("").strip();
        var guid = data.path("guid").asString("");
        unless(GUID.matcher(guid).matches(), "guid: Needed, in lower case.");
        unless(!text.isEmpty() && text.length() <= LONGEST_LINE, "message: Empty or too long.");
        unless(!room.recorded, "The chat is closed.");
        if (repeated(guid)) {
            return;
        }
        var to = data.path("direct_to").asString("");
        world.say(room, line(bot, text, to.isEmpty() ? null : world.person(to)));
    }

    private synchronized boolean repeated(String guid) {
        var now = world.now();
        guids.values().removeIf(at -> Duration.between(at, now).compareTo(GUID_KNOWN_FOR) > 0);
        return guids.putIfAbsent(guid, now) != null;
    }

    private Map<String, Object> line(Bot bot, String text, @Nullable Person to) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", world.nextLineId());
        line.put("user", null);
        line.put("bot", bot.name());
        line.put("direct_to", to == null ? null : RoomWriter.user(to));
        line.put("posted_at", world.now().toString());
        line.put("message", text);
        line.put("message_plain", text);
        line.put("highlight", false);
        line.put("is_dm", to != null);
        line.put("is_bot", true);
        line.put("is_system", false);
        line.put("is_pinned", false);
        line.put("delay", 0);
        line.put("actions", Map.of());
        return line;
    }

    private void info(Room room, JsonNode data) {
        var bot = data.path("info_bot").asString(null);
        var user = data.path("info_user").asString(data.path("info").asString(null));
        unless(
                (bot == null || bot.length() <= LONGEST_LINE) && (user == null || user.length() <= LONGEST_LINE),
                "Too long.");
        world.in(room, it -> it.flags = it.flags.withInfo(user, bot));
    }

    private void meta(Room room, JsonNode data) {
        world.quietly(room, it -> {
            Map<String, Object> merged = new LinkedHashMap<>(it.meta);
            data.properties().forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
            unless(JsonMapper.shared().writeValueAsString(merged).length() <= LONGEST_META, "Too long.");
            it.meta.putAll(merged);
        });
    }

    private static String user(JsonNode data) {
        return data.path("user").asString("");
    }
}
