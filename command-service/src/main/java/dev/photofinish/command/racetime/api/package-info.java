/** Racetime.gg over HTTP: rooms read, opened and edited. */
@NullMarked
package dev.photofinish.command.racetime.api;

import org.jspecify.annotations.NullMarked;
