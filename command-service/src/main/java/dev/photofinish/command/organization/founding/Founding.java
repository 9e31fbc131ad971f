package dev.photofinish.command.organization.founding;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every organization begins with.
 *
 * @param founder its first member and administrator
 */
public record Founding(
        OrganizationId organizationId,
        String name,
        @Nullable String description,
        AccountId founder,
        Instant at) {
    /** Active, without live races, accounts as old as the platform has it (tournaments §2.1). */
    public OrganizationTerms terms() {
        return new OrganizationTerms(name, description, true, false, null);
    }

    /** It exists, and has its administrator. */
    public List<OrganizationEvent> events() {
        return List.of(
                new OrganizationCreated(organizationId, terms(), at),
                new MemberJoined(organizationId, founder, Permissions.of(Permission.ADMIN), at));
    }
}
