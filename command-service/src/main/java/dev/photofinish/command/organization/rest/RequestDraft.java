package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body that asks for an organization (tournaments §2.1). */
@Sent
@Named("OrganizationRequestDraft")
record RequestDraft(String name, @Nullable String description) {
    static RequestDraft of(Fields body) {
        var draft = new RequestDraft(Texts.name(body), Texts.description(body));
        if (!body.rejected("name") && !OrganizationBounds.requestedNameFits(draft.name())) {
            body.reject("name", "must have 1 to " + OrganizationBounds.LONGEST_REQUESTED_NAME + " characters");
        }
        body.check();
        return draft;
    }
}
