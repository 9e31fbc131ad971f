/** How policies are run: everything that happened, in order, at least once. */
@NullMarked
package dev.photofinish.command.policy;

import org.jspecify.annotations.NullMarked;
