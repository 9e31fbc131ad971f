/** Asynchronous tournaments, their pools and the runs in them over HTTP: the commands (tournaments §11.2). */
@NullMarked
package dev.photofinish.command.tournament.rest;

import org.jspecify.annotations.NullMarked;
