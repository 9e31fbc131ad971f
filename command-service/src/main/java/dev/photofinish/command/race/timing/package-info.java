/** What happens to races when its time has come: countdowns end, races start by themselves, who is gone is given up. */
@NullMarked
package dev.photofinish.command.race.timing;

import org.jspecify.annotations.NullMarked;
