package dev.photofinish.command.organization.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An administrator changes what the organization says of itself: all of what is asked for, or nothing of it. */
public record ChangeOrganization(
        @TargetAggregateIdentifier OrganizationId organizationId, Actor actor, List<TermChange> changes, Instant at) {
    /** Keeps its own copy. */
    public ChangeOrganization {
        changes = List.copyOf(changes);
    }

    /** Whether there are live races is for administrators of the platform to say (tournaments §2.1). */
    public Decision<OrganizationEvent> decide(OrganizationState organization, OrganizationNames names) {
        var barred = organization.bars(actor, Standing::isAdmin);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        var now = organization.terms();
        var wanted = now;
        for (var change : changes) {
            wanted = change.in(wanted);
        }
        var changed = differences(now, wanted);
        if (changed.contains(OrganizationField.ALLOW_ASYNC_LIVE_RACES)
                && !organization.standingOf(actor).platformAdmin()) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        if (changed.contains(OrganizationField.NAME) && !names.change(organizationId, wanted.name())) {
            return refuse(OrganizationRejection.NAME_TAKEN);
        }
        return changed.isEmpty() ? nothing() : accept(new OrganizationChanged(organizationId, changed, wanted, at));
    }

    private static List<OrganizationField> differences(OrganizationTerms now, OrganizationTerms wanted) {
        var changed = new ArrayList<OrganizationField>();
        if (!wanted.name().equals(now.name())) {
            changed.add(OrganizationField.NAME);
        }
        if (!Objects.equals(wanted.description(), now.description())) {
            changed.add(OrganizationField.DESCRIPTION);
        }
        if (wanted.isActive() != now.isActive()) {
            changed.add(OrganizationField.IS_ACTIVE);
        }
        if (wanted.allowAsyncLiveRaces() != now.allowAsyncLiveRaces()) {
            changed.add(OrganizationField.ALLOW_ASYNC_LIVE_RACES);
        }
        if (!Objects.equals(wanted.liveRaceAccountAgeDays(), now.liveRaceAccountAgeDays())) {
            changed.add(OrganizationField.LIVE_RACE_ACCOUNT_AGE_DAYS);
        }
        return changed;
    }
}
