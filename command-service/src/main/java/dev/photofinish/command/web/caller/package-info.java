/** Who is calling. */
@NullMarked
package dev.photofinish.command.web.caller;

import org.jspecify.annotations.NullMarked;
