/** What the organizer corrects about a run. */
@NullMarked
package dev.photofinish.command.run.correction;

import org.jspecify.annotations.NullMarked;
