/** Talking to the services of others, none of which may hold up a command. */
@NullMarked
package dev.photofinish.command.outside;

import org.jspecify.annotations.NullMarked;
