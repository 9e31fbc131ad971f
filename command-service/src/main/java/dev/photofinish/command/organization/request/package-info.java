/** Users ask for an organization, and administrators of the platform answer (tournaments §2.1). */
@NullMarked
package dev.photofinish.command.organization.request;

import org.jspecify.annotations.NullMarked;
