/** Solo sessions: a run that somebody begins for themselves. */
@NullMarked
package dev.photofinish.command.solo;

import org.jspecify.annotations.NullMarked;
