/** What happens to an organization: its members, its race room profiles, its invitations. */
@NullMarked
package dev.photofinish.events.organization;

import org.jspecify.annotations.NullMarked;
