/** What every decision is made of: facts or a named refusal. */
@NullMarked
package dev.photofinish.command.decision;

import org.jspecify.annotations.NullMarked;
