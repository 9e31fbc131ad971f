/** Solo sessions over HTTP: the commands, and what only the player gets. */
@NullMarked
package dev.photofinish.command.solo.rest;

import org.jspecify.annotations.NullMarked;
