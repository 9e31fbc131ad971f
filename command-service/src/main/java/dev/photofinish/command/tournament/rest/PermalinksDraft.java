package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that adds permalinks: one by its {@code url}, or many at once.
 *
 * @param notes of the one
 * @param permalinks at most 500; all of them are added or none
 */
@Sent
record PermalinksDraft(
        @Nullable String url,
        @Nullable String notes,
        @Nullable List<PermalinkDraft> permalinks) {
    private static final String MANY = "permalinks";

    static List<PermalinkDraft> of(Fields body) {
        var many = body.optionalObjects(MANY, TournamentBounds.MOST_PERMALINKS_AT_ONCE);
        var drafts = many == null
                ? List.of(one(body))
                : many.stream().map(PermalinksDraft::one).toList();
        if (many != null && many.isEmpty() && !body.rejected(MANY)) {
            body.reject(MANY, "must have 1 to " + TournamentBounds.MOST_PERMALINKS_AT_ONCE + " elements");
        }
        body.check();
        return drafts;
    }

    private static PermalinkDraft one(Fields fields) {
        return new PermalinkDraft(
                Texts.required(fields, "url", PublicAddress.LONGEST_PERMALINK),
                Texts.optional(fields, "notes", TournamentBounds.LONGEST_NOTES));
    }
}
