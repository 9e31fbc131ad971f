/** Who plays: joining, being added, leaving, being removed. */
@NullMarked
package dev.photofinish.command.race.roster;

import org.jspecify.annotations.NullMarked;
