package dev.photofinish.command.organization.founding;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationTerms;

/** Which organization goes by which name, in any case of letters. A claim belongs to the command's transaction. */
public interface OrganizationNames {
    /** Enters a new organization; false when its name is another's. Waits for a claim under way to be decided. */
    boolean claim(OrganizationId organization, OrganizationTerms terms);

    /** Whether it is an organization's now; of no consequence for a claim that comes later. */
    boolean isTaken(String name);

    /** Gives a known organization another name; false when it is another's. */
    boolean change(OrganizationId organization, String name);
}
