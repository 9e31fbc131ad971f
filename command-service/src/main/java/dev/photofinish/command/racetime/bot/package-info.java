/** Our bots on racetime.gg: one per category, with its token, and how it is with it. */
@NullMarked
package dev.photofinish.command.racetime.bot;

import org.jspecify.annotations.NullMarked;
