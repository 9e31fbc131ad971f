/** The race: an aggregate that decides about its roster, its casters and its life cycle. */
@NullMarked
package dev.photofinish.command.race;

import org.jspecify.annotations.NullMarked;
