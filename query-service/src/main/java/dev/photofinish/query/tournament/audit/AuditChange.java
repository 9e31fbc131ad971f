package dev.photofinish.query.tournament.audit;

import dev.photofinish.web.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A value that is another one now. Long texts are cut short.
 *
 * @param of whose, when the entry is about several; null = the one that the entry is about
 * @param before null = there was none
 * @param after null = there is none any more
 */
@Named("TournamentAuditChange")
record AuditChange(
        String field,
        @Nullable String of,
        @Nullable String before,
        @Nullable String after) {
    private static final int LONGEST = 300;

    static AuditChange of(String field, @Nullable Object before, @Nullable Object after) {
        return new AuditChange(field, null, text(before), text(after));
    }

    AuditChange shortened() {
        return new AuditChange(field, of, shortened(before), shortened(after));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
