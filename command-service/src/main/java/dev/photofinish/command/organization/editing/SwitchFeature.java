package dev.photofinish.command.organization.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
import dev.photofinish.events.organization.OrganizationField;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An administrator of the platform lets an organization do something, or no more (tournaments §2.1). */
public record SwitchFeature(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        OrganizationFeature feature,
        boolean enabled,
        Instant at) {
    /** Nothing happens when it was said before. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        if (!organization.standingOf(actor).seesInside()) {
            return refuse(OrganizationRejection.UNKNOWN_ORGANIZATION);
        }
        if (actor.role() != Role.ADMIN) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        return feature == OrganizationFeature.LIVE_RACES ? liveRaces(organization) : switched(organization);
    }

    private Decision<OrganizationEvent> liveRaces(OrganizationState organization) {
        var terms = organization.terms();
        var wanted = new TermChange.LiveRaces(enabled).in(terms);
        return terms.allowAsyncLiveRaces() == enabled
                ? nothing()
                : accept(new OrganizationChanged(
                        organizationId, List.of(OrganizationField.ALLOW_ASYNC_LIVE_RACES), wanted, at));
    }

    private Decision<OrganizationEvent> switched(OrganizationState organization) {
        var before = organization.features().get(feature);
        return before != null && before == enabled
                ? nothing()
                : accept(new OrganizationFeatureSwitched(organizationId, feature, enabled, actor.account(), at));
    }
}
