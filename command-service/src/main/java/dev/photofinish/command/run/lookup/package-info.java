/** Runs in SQL: whose they are, and the tokens of their mods. */
@NullMarked
package dev.photofinish.command.run.lookup;

import org.jspecify.annotations.NullMarked;
