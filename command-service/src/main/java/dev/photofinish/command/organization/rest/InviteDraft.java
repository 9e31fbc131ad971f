package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of an invitation link (tournaments §2.1).
 *
 * @param slug null = one that cannot be guessed
 */
@Sent
record InviteDraft(
        @Nullable String slug,
        @Nullable Integer maxUses,
        @Nullable Instant expiresAt) {
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_-]{3,100}");

    /** Whether anything could ever have gone by that name. */
    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    static InviteDraft of(Fields body) {
        var draft = new InviteDraft(
                body.optionalText("slug"), body.optionalInteger("max_uses"), body.optionalInstant("expires_at"));
        if (draft.slug() != null && !isSlug(draft.slug())) {
            body.reject("slug", "must have 3 to 100 letters, digits, dashes and underscores");
        }
        var uses = draft.maxUses();
        if (uses != null && (uses < 1 || uses > OrganizationBounds.MOST_USES)) {
            body.reject("max_uses", "must be 1 to " + OrganizationBounds.MOST_USES);
        }
        body.check();
        return draft;
    }
}
