/** Races over HTTP: the commands. */
@NullMarked
package dev.photofinish.command.race.rest;

import org.jspecify.annotations.NullMarked;
