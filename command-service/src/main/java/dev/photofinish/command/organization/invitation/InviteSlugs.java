package dev.photofinish.command.organization.invitation;

import dev.photofinish.events.OrganizationId;

/** Which invitation of which organization goes by which name. A claim belongs to the command's transaction. */
public interface InviteSlugs {
    /** Takes the slug for good; false when any invitation has or had it. Waits for a claim under way to be decided. */
    boolean claim(String slug, OrganizationId organization);
}
