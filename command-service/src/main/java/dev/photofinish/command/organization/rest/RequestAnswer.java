package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body that answers a request for an organization.
 *
 * @param notes for who asked; null = none
 */
@Sent
@Named("OrganizationRequestAnswer")
record RequestAnswer(@Nullable String notes) {
    static RequestAnswer of(Fields body) {
        var notes = body.optionalText("notes");
        if (notes != null && !OrganizationBounds.descriptionFits(notes.strip())) {
            body.reject("notes", "must have at most " + OrganizationBounds.LONGEST_DESCRIPTION + " characters");
        }
        body.check();
        return new RequestAnswer(notes == null || notes.isBlank() ? null : notes.strip());
    }
}
