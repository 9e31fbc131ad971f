/** What becomes of a mod's messages: facts, ticks, answers. */
@NullMarked
package dev.photofinish.command.mod.talk;

import org.jspecify.annotations.NullMarked;
