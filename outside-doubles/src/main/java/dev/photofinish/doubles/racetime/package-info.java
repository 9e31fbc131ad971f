/**
 * A racetime.gg of one's own: rooms with their rules and times, its HTTP and its sockets, and a way to make people do
 * things in it and things go wrong.
 */
@NullMarked
package dev.photofinish.doubles.racetime;

import org.jspecify.annotations.NullMarked;
