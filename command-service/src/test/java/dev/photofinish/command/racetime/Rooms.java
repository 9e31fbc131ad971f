package dev.photofinish.command.racetime;

import dev.photofinish.command.racetime.document.EntrantRow;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.events.racetime.Entrant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of one room for tests, each made from another. */
final class Rooms {
    static final String SLUG = "alttpr/brave-link-0042";

    private Rooms() {}

    /** An open room with nobody in it. */
    static RoomDocument open() {
        return document(1, "open", List.of());
    }

    static RoomDocument document(int version, String status, List<EntrantRow> rows) {
        return new RoomDocument(
                SLUG, version, status, "Qualifier 3", rows, false, null, null, null, false, false, null);
    }

    /** The document with a later version and that status of the race. */
    static RoomDocument then(RoomDocument before, String status) {
        return document(before.version() + 2, status, before.entrants());
    }

    /** The document with a later version and that row, anew or in place of that person's row before. */
    static RoomDocument then(RoomDocument before, EntrantRow row) {
        var rows = new ArrayList<>(before.entrants());
        int at = rows.stream().map(EntrantRow::entrant).toList().indexOf(row.entrant());
        if (at < 0) {
            rows.add(row);
        } else {
            rows.set(at, row);
        }
        return document(before.version() + 2, before.status(), rows);
    }

    /** The document with a later version and without those people. */
    static RoomDocument without(RoomDocument before, Entrant... gone) {
        var rows = before.entrants().stream()
                .filter(row -> !List.of(gone).contains(row.entrant()))
                .toList();
        return document(before.version() + 2, before.status(), rows);
    }

    /** The same, hidden names or not. */
    static RoomDocument hiding(RoomDocument of, boolean hidden) {
        return new RoomDocument(
                of.slug(),
                of.version(),
                of.status(),
                of.goal(),
                of.entrants(),
                hidden,
                of.startedAt(),
                of.endedAt(),
                of.openedByBot(),
                of.recordable(),
                of.recorded(),
                of.liveRace());
    }

    static EntrantRow row(@Nullable Entrant who, String status) {
        return new EntrantRow(who, status, null, null);
    }

    static EntrantRow finished(Entrant who, String time, int place) {
        return new EntrantRow(who, "done", time, place);
    }
}
