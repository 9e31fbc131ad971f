/** What a room needs to know to decide what is new. */
@NullMarked
package dev.photofinish.command.racetime.model;

import org.jspecify.annotations.NullMarked;
