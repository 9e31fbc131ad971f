/** What the organizer corrects about somebody's run, as far as the race has a say in it. */
@NullMarked
package dev.photofinish.command.race.correction;

import org.jspecify.annotations.NullMarked;
