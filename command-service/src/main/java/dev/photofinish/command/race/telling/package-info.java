/** What others are told of a race, as far as people have a say in it. */
@NullMarked
package dev.photofinish.command.race.telling;

import org.jspecify.annotations.NullMarked;
