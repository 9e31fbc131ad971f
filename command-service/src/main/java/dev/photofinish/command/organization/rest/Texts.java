package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.web.body.Fields;
import org.jspecify.annotations.Nullable;

/** Names and descriptions out of bodies; what does not fit is noted there. */
final class Texts {
    private Texts() {}

    /** A name that must be there, trimmed. */
    static String name(Fields body) {
        var name = body.requiredText("name").strip();
        if (!body.rejected("name") && !OrganizationBounds.nameFits(name)) {
            body.reject("name", "must have 1 to " + OrganizationBounds.LONGEST_NAME + " characters");
        }
        return name;
    }

    /** A description, trimmed; null when there is none, or only blanks. */
    static @Nullable String description(Fields body) {
        var text = body.optionalText("description");
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!OrganizationBounds.descriptionFits(text.strip())) {
            body.reject("description", "must have at most " + OrganizationBounds.LONGEST_DESCRIPTION + " characters");
        }
        return text.strip();
    }
}
