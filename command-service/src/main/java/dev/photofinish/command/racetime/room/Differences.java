package dev.photofinish.command.racetime.room;

import dev.photofinish.command.racetime.document.EntrantRow;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import dev.photofinish.events.racetime.RacetimeEntrantJoined;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.events.racetime.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says that the one before did not: the race first, then who joined, who left, and who changed. */
final class Differences {
    private static final String IN_PROGRESS = "in_progress";

    private final RacetimeRoomRef room;
    private final RoomState known;
    private final RoomDocument document;
    private final Map<String, RacetimeUser> linked;
    private final Seen seen;
    private final Instant at;

    Differences(RacetimeRoomRef room, RoomState known, ObserveRoom observed) {
        this.room = room;
        this.known = known;
        this.document = observed.document();
        this.linked = observed.linked();
        this.seen = new Seen(document.version(), observed.observedAt());
        this.at = observed.at();
    }

    List<RacetimeEvent> all() {
        var all = new ArrayList<RacetimeEvent>();
        if (!document.status().equals(known.status())) {
            all.add(raceStatus());
        }
        if (document.hidden() != known.hidden()) {
            all.add(new RacetimeRoomBaselined(
                    room, document.status(), document.standings(), document.hidden(), seen, at));
            all.addAll(results());
        } else if (!document.hidden()) {
            all.addAll(entrants());
        }
        return all;
    }

    private RacetimeEvent raceStatus() {
        return new RacetimeRaceStatusChanged(
                room,
                known.status(),
                document.status(),
                document.entrants().size(),
                document.startedAt(),
                document.endedAt(),
                seen,
                at);
    }

    /** Behind hidden names the race went on; with the real ones its result is told, of those whom we know. */
    private List<RacetimeEvent> results() {
        var results = new ArrayList<RacetimeEvent>();
        for (var row : document.entrants()) {
            var entrant = row.entrant();
            if (document.over() && entrant != null && user(entrant) instanceof RacetimeUser.Linked) {
                results.add(changed(row, entrant, IN_PROGRESS));
            }
        }
        return results;
    }

    private List<RacetimeEvent> entrants() {
        var joined = new ArrayList<RacetimeEvent>();
        var changed = new ArrayList<RacetimeEvent>();
        for (var row : document.entrants()) {
            var entrant = row.entrant();
            if (entrant == null) {
                continue;
            }
            var before = known.entrants().get(entrant.racetimeId());
            if (before == null) {
                joined.add(new RacetimeEntrantJoined(
                        room, entrant, user(entrant), row.status(), document.status(), seen, at));
            } else if (!before.status().equals(row.status())) {
                changed.add(changed(row, entrant, before.status()));
            }
        }
        var all = new ArrayList<>(joined);
        all.addAll(left());
        all.addAll(changed);
        return all;
    }

    private List<RacetimeEvent> left() {
        var present = document.ids();
        return known.entrants().values().stream()
                .filter(before -> !present.contains(before.entrant().racetimeId()))
                .map(this::left)
                .toList();
    }

    private RacetimeEvent left(EntrantStanding before) {
        return new RacetimeEntrantLeft(
                room, before.entrant(), user(before.entrant()), before.status(), document.status(), seen, at);
    }

    private RacetimeEvent changed(EntrantRow row, Entrant entrant, @Nullable String before) {
        return new RacetimeEntrantStatusChanged(
                room,
                entrant,
                user(entrant),
                before,
                row.status(),
                row.finishTime(),
                row.place(),
                document.status(),
                seen,
                at);
    }

    private RacetimeUser user(Entrant entrant) {
        return linked.getOrDefault(entrant.racetimeId(), RacetimeUser.unknown());
    }
}
