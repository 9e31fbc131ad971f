/** What happens at a moment to come, kept in the database so that a restart forgets none of it. */
@NullMarked
package dev.photofinish.command.deadline;

import org.jspecify.annotations.NullMarked;
