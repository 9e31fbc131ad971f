package dev.photofinish.doubles.racetime;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the documents of rooms (racetime §4). */
final class RoomWriter {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> ORDER =
            List.of("done", "ready", "in_progress", "not_ready", "invited", "requested", "dnf", "dq");

    private RoomWriter() {}

    /** The whole document. */
    static Map<String, Object> document(Room room) {
        var document = summary(room);
        document.put("version", room.version);
        document.put("slug", room.slug);
        document.put("websocket_url", "/ws/race/" + room.slug);
        document.put("websocket_bot_url", "/ws/o/bot/" + room.slug);
        document.put("websocket_oauth_url", "/ws/o/race/" + room.slug);
        document.put("category", category(room.category));
        document.put("info_user", room.flags.infoUser());
        document.put("info_bot", room.flags.infoBot());
        document.put("team_race", false);
        document.put("require_even_teams", false);
        document.put("entrants", entrants(room));
        document.put("ended_at", instant(room.endedAt));
        document.put("cancelled_at", instant(room.cancelledAt));
        document.put("start_delay", duration(Duration.ofSeconds(room.flags.startDelay())));
        document.put("chat_message_delay", duration(Duration.ofSeconds(room.flags.chatMessageDelay())));
        document.put("time_limit_auto_complete", room.flags.timeLimitAutoComplete());
        document.put("streaming_required", room.flags.streamingRequired());
        document.put("auto_start", room.flags.autoStart());
        document.put("disqualify_unready", false);
        document.put("ranked", room.flags.ranked());
        document.put("unlisted", room.flags.unlisted() && !room.status.over());
        document.put("opened_by", null);
        document.put("monitors", room.monitors.stream().map(RoomWriter::user).toList());
        document.put("recordable", recordable(room));
        document.put("recorded", room.recorded);
        document.put("recorded_by", null);
        document.put("allow_comments", room.flags.allowComments());
        document.put("hide_comments", room.flags.hideComments());
        document.put("hide_entrants", room.flags.hideEntrants());
        document.put("allow_prerace_chat", room.flags.allowPreraceChat());
        document.put("allow_midrace_chat", room.flags.allowMidraceChat());
        document.put("allow_non_entrant_chat", room.flags.allowNonEntrantChat());
        document.put("chat_restricted", false);
        document.put("bot_meta", new LinkedHashMap<>(room.meta));
        return document;
    }

    /** What lists say of a room. */
    static Map<String, Object> summary(Room room) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("name", room.name());
        summary.put("status", status(room.status.value()));
        summary.put("url", "/" + room.name());
        summary.put("data_url", "/" + room.name() + "/data");
        summary.put("goal", Map.of("name", room.flags.goal(), "custom", room.flags.custom()));
        summary.put("info", (room.flags.infoUser() + "\n" + room.flags.infoBot()).strip());
        summary.put("entrants_count", room.joined().size());
        summary.put("entrants_count_finished", count(room, Seat::finished));
        summary.put("entrants_count_inactive", count(room, seat -> seat.forfeited || seat.disqualified));
        summary.put("opened_at", instant(room.openedAt));
        summary.put("started_at", instant(room.startedAt));
        summary.put("time_limit", duration(Duration.ofHours(room.flags.timeLimit())));
        summary.put("opened_by_bot", room.openedByBot);
        return summary;
    }

    static boolean recordable(Room room) {
        return room.flags.ranked() && !room.flags.custom() && room.status != RoomStatus.CANCELLED;
    }

    static Map<String, Object> category(String slug) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("name", slug);
        category.put("short_name", slug.toUpperCase(Locale.ROOT));
        category.put("slug", slug);
        category.put("url", "/" + slug);
        category.put("data_url", "/" + slug + "/data");
        category.put("image", null);
        return category;
    }

    static Map<String, Object> user(Person person) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", person.id());
        user.put("full_name", person.name() + "#0417");
        user.put("name", person.name());
        user.put("discriminator", "0417");
        user.put("url", "/user/" + person.id());
        user.put("avatar", null);
        user.put("pronouns", null);
        user.put("flair", "");
        user.put("twitch_name", person.twitch());
        user.put("twitch_display_name", person.twitch());
        user.put("twitch_channel", person.twitch() == null ? null : "https://www.twitch.tv/" + person.twitch());
        user.put("can_moderate", false);
        return user;
    }

    private static List<Map<String, Object>> entrants(Room room) {
        var seats = new ArrayList<>(room.seats.values());
        seats.sort(Comparator.<Seat>comparingInt(seat -> ORDER.indexOf(seat.status(room.status)))
                .thenComparing(seat -> seat.place, Comparator.nullsLast(Comparator.naturalOrder())));
        return seats.stream().map(seat -> entrant(seat, room)).toList();
    }

    private static Map<String, Object> entrant(Seat seat, Room room) {
        Map<String, Object> entrant = new LinkedHashMap<>();
        entrant.put("user", seat.deleted ? null : user(seen(seat, room)));
        entrant.put("team", null);
        entrant.put("status", status(seat.status(room.status)));
        entrant.put("finish_time", seat.finishTime == null ? null : duration(seat.finishTime));
        entrant.put(
                "finished_at",
                seat.finishTime == null || room.startedAt == null
                        ? null
                        : instant(room.startedAt.plus(seat.finishTime)));
        entrant.put("place", seat.place);
        entrant.put("place_ordinal", seat.place == null ? null : seat.place + ".");
        entrant.put("score", null);
        entrant.put("score_change", null);
        entrant.put("comment", room.flags.hideComments() && !room.status.over() ? null : seat.comment);
        entrant.put("has_comment", seat.comment != null);
        entrant.put("stream_live", seat.person.twitch() != null);
        entrant.put("stream_override", seat.mayRaceUnseen);
        entrant.put("actions", List.of());
        return entrant;
    }

    /** Behind hidden names everybody is somebody else until the end. */
    private static Person seen(Seat seat, Room room) {
        return room.flags.hideEntrants() && !room.status.over()
                ? new Person(
                        "mask" + Math.floorMod((room.name() + seat.person.id()).hashCode(), 1_000_000),
                        "Swift Fox",
                        null)
                : seat.person;
    }

    private static long count(Room room, Predicate<Seat> which) {
        return room.joined().stream().filter(which).count();
    }

    private static Map<String, Object> status(String value) {
        return Map.of("value", value, "verbose_value", value, "help_text", "");
    }

    static @Nullable String instant(@Nullable Instant at) {
        return at == null ? null : (at.toEpochMilli() % 1_000 == 0 ? WHOLE : INSTANT).format(at);
    }

    static String duration(Duration duration) {
        var fraction = duration.toNanosPart() == 0 ? "" : ".%06d".formatted(duration.toNanosPart() / 1_000);
        return "P%dDT%02dH%02dM%02d%sS"
                .formatted(
                        duration.toDaysPart(),
                        duration.toHoursPart(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart(),
                        fraction);
    }
}
