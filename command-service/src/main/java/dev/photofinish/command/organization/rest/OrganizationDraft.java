package dev.photofinish.command.organization.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body of an organization's creation (tournaments §2.1). */
@Sent
record OrganizationDraft(String name, @Nullable String description) {
    static OrganizationDraft of(Fields body) {
        var draft = new OrganizationDraft(Texts.name(body), Texts.description(body));
        body.check();
        return draft;
    }
}
