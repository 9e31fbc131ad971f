package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import java.time.Duration;

/** The body that gives a player longer to start. */
@Sent
record ExtensionDraft(int minutes) {
    static Duration of(Fields body) {
        var minutes = body.optionalInteger("minutes");
        if (minutes == null || minutes < 1 || minutes > TournamentBounds.LONGEST_EXTENSION_MINUTES) {
            body.reject("minutes", "must be 1 to " + TournamentBounds.LONGEST_EXTENSION_MINUTES);
        }
        body.check();
        return Duration.ofMinutes(minutes == null ? 0 : minutes);
    }
}
