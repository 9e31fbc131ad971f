/** What may happen in a run, one command each. */
@NullMarked
package dev.photofinish.command.run.progress;

import org.jspecify.annotations.NullMarked;
