package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;

/** The body of a disqualification. */
@Sent
record ReasonDraft(String reason) {
    static String of(Fields body) {
        var reason = Texts.required(body, "reason", TournamentBounds.LONGEST_REASON);
        body.check();
        return reason;
    }
}
