/** Organizations: the list of them, their pages, and what somebody may do there. */
@NullMarked
package dev.photofinish.query.organization;

import org.jspecify.annotations.NullMarked;
