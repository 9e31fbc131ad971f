package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import java.util.List;

/**
 * The organization says something else of itself.
 *
 * @param changed what is not as it was, at least one
 * @param terms all of them, as they are from now on
 */
public record OrganizationChanged(
        OrganizationId organizationId, List<OrganizationField> changed, OrganizationTerms terms, Instant at)
        implements OrganizationEvent {
    /** Keeps its own copy. */
    public OrganizationChanged {
        changed = List.copyOf(changed);
    }
}
