/** Organizations over HTTP: the commands. */
@NullMarked
package dev.photofinish.command.organization.rest;

import org.jspecify.annotations.NullMarked;
