package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.PoolText;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body of a new pool. */
@Sent
record PoolDraft(String name, @Nullable String description) {
    static PoolText of(Fields body) {
        var text = new PoolText(
                Texts.required(body, "name", TournamentBounds.LONGEST_NAME),
                Texts.optional(body, "description", TournamentBounds.LONGEST_DESCRIPTION));
        body.check();
        return text;
    }
}
