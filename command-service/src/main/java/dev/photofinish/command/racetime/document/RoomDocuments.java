package dev.photofinish.command.racetime.document;

import dev.photofinish.events.racetime.Entrant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads documents of rooms. Unknown fields and values are let through, texts are cut to a length, and a row whose id is
 * none, or stands for somebody who was in the list before it, is that of nobody.
 */
public final class RoomDocuments {
    private static final Pattern SLUG = Pattern.compile("[\\w-]{1,80}/[\\w-]{1,80}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,64}");
    private static final Pattern OPENED_FOR = Pattern.compile("^Live race ([0-9a-f-]{36})$", Pattern.MULTILINE);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STATUS = 32;
    private static final int LONGEST_TIME = 64;
    private static final int LONGEST_GOAL = 255;
    private static final int MOST_ENTRANTS = 2_000;

    private RoomDocuments() {}

    /**
     * A room's document.
     *
     * @throws MalformedDocumentException when it has no name, version or status that makes sense
     */
    public static RoomDocument read(JsonNode race) {
        var slug = race.path("name").asString("");
        var status = text(race.at("/status/value"), LONGEST_STATUS);
        if (!SLUG.matcher(slug).matches()
                || status == null
                || !race.path("version").isIntegralNumber()) {
            throw new MalformedDocumentException();
        }
        var goal = text(race.at("/goal/name"), LONGEST_GOAL);
        return new RoomDocument(
                slug,
                race.path("version").asInt(0),
                status,
                goal == null ? "" : goal,
                entrants(race.path("entrants")),
                race.path("hide_entrants").asBoolean(false),
                text(race.path("started_at"), LONGEST_TIME),
                text(race.path("ended_at"), LONGEST_TIME),
                text(race.path("opened_by_bot"), LONGEST_NAME),
                race.path("recordable").asBoolean(false),
                race.path("recorded").asBoolean(false),
                liveRace(race));
    }

    /** What the bot noted; before it could, what it opened the room with. */
    private static @Nullable String liveRace(JsonNode race) {
        var noted = text(race.at("/bot_meta/live_race"), LONGEST_NAME);
        var opened = OPENED_FOR.matcher(race.path("info_bot").asString(""));
        return noted == null && opened.find() ? opened.group(1) : noted;
    }

    private static List<EntrantRow> entrants(JsonNode list) {
        var rows = new ArrayList<EntrantRow>();
        var seen = new HashSet<String>();
        for (var row : list) {
            var status = text(row.at("/status/value"), LONGEST_STATUS);
            if (status != null && rows.size() < MOST_ENTRANTS) {
                rows.add(new EntrantRow(
                        entrant(row.path("user"), seen),
                        status,
                        text(row.path("finish_time"), LONGEST_TIME),
                        row.path("place").isInt() ? row.path("place").asInt() : null));
            }
        }
        return rows;
    }

    private static @Nullable Entrant entrant(JsonNode user, Set<String> seen) {
        var id = user.path("id").asString("");
        if (!ID.matcher(id).matches() || !seen.add(id)) {
            return null;
        }
        var name = text(user.path("name"), LONGEST_NAME);
        return new Entrant(id, name == null ? "" : name);
    }

    private static @Nullable String text(JsonNode node, int longest) {
        var text = node.isString() ? node.asString() : "";
        return text.isBlank() ? null : text.substring(0, Math.min(text.length(), longest));
    }
}
