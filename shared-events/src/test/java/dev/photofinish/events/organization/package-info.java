/** What a member may do, as the table has it. */
@NullMarked
package dev.photofinish.events.organization;

import org.jspecify.annotations.NullMarked;
