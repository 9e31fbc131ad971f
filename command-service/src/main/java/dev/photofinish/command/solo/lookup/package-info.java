/** Solo sessions in SQL: whose they are, on which seeds, and the tokens of their mods. */
@NullMarked
package dev.photofinish.command.solo.lookup;

import org.jspecify.annotations.NullMarked;
