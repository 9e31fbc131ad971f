package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.editing.Change;
import dev.photofinish.command.race.model.Terms;
import dev.photofinish.command.web.body.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a race's edit (rest-api §5, PATCH): what is not there stays. Null clears a planned time, a capacity and a
 * grace time, and means nothing elsewhere.
 */
final class RaceEdit {
    private final Fields body;
    private final List<Change> changes = new ArrayList<>();

    private RaceEdit(Fields body) {
        this.body = body;
    }

    static List<Change> of(Fields body) {
        var edit = new RaceEdit(body);
        edit.name();
        edit.schedule();
        edit.visibility();
        edit.registration();
        edit.automaticStart();
        body.check();
        return edit.changes;
    }

    private void name() {
        var name = body.optionalText("name");
        if (name != null) {
            RaceDraft.checkName(body, name);
            changes.add(new Change.Name(name));
        }
    }

    private void schedule() {
        if (body.has("scheduled_at")) {
            changes.add(new Change.Schedule(body.optionalInstant("scheduled_at")));
        }
    }

    private void visibility() {
        var isPublic = body.optionalFlag("is_public");
        if (isPublic != null) {
            changes.add(new Change.Visibility(isPublic));
        }
    }

    /** Whether an open race has a capacity when only one of both is changed is for the race to say. */
    private void registration() {
        var open = body.optionalFlag("open_registration");
        if (open != null) {
            changes.add(new Change.Registration(open));
        }
        if (body.has("max_participants")) {
            var capacity = body.optionalInteger("max_participants");
            RaceDraft.checkCapacity(body, Boolean.TRUE.equals(open), capacity);
            changes.add(new Change.Capacity(capacity));
        }
    }

    private void automaticStart() {
        var automatic = body.optionalObject("automatic_start");
        if (automatic == null) {
            return;
        }
        var enabled = automatic.optionalFlag("enabled");
        if (enabled != null) {
            changes.add(new Change.AutomaticStart(enabled));
        }
        if (automatic.has("grace_seconds")) {
            var grace = automatic.optionalInteger("grace_seconds");
            if (!Terms.graceFits(grace)) {
                automatic.reject("grace_seconds", "must be 0 to " + Terms.LONGEST_GRACE_SECONDS);
            }
            changes.add(new Change.Grace(grace));
        }
    }
}
