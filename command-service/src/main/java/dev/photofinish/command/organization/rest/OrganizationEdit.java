package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.editing.TermChange;
import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.web.body.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of an organization's edit: what is not there stays. Null clears a description,
 * stands for the age that the platform has, and means nothing elsewhere.
 */
final class OrganizationEdit {
    private static final String AGE = "live_race_account_age_days";

    private OrganizationEdit() {}

    static List<TermChange> of(Fields body) {
        var changes = new ArrayList<TermChange>();
        if (body.optionalText("name") != null) {
            changes.add(new TermChange.Name(Texts.name(body)));
        }
        if (body.has("description")) {
            changes.add(new TermChange.Description(Texts.description(body)));
        }
        var isActive = body.optionalFlag("is_active");
        if (isActive != null) {
            changes.add(new TermChange.Activity(isActive));
        }
        var liveRaces = body.optionalFlag("allow_async_live_races");
        if (liveRaces != null) {
            changes.add(new TermChange.LiveRaces(liveRaces));
        }
        var age = body.optionalInteger(AGE);
        if (body.has(AGE)) {
            if (age != null && (age < 0 || age > OrganizationBounds.OLDEST_ACCOUNT_DAYS)) {
                body.reject(AGE, "must be 0 to " + OrganizationBounds.OLDEST_ACCOUNT_DAYS);
            }
            changes.add(new TermChange.AccountAge(age));
        }
        body.check();
        return changes;
    }
}
