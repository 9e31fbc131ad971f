package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body of a permalink's edit: what is left out stays, and null clears the notes.
 *
 * @param isActive false = it is drawn no more
 */
@Sent
record PermalinkEdit(
        @Nullable String url,
        @Nullable String notes,
        @Nullable Boolean isActive) {
    record Wish(
            @Nullable String url,
            Said<String> notes,
            @Nullable Boolean active) {
        Permalink of(Permalink before) {
            return new Permalink(before.id(), url == null ? before.url() : url, notes.or(before.notes()));
        }
    }

    static Wish of(Fields body) {
        var url =
                body.optionalText("url") == null ? null : Texts.required(body, "url", PublicAddress.LONGEST_PERMALINK);
        var notes = Said.text(body, "notes", TournamentBounds.LONGEST_NOTES);
        var wish = new Wish(url, notes, body.optionalFlag("is_active"));
        body.check();
        return wish;
    }
}
