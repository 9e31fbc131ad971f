/** How a no looks on the wire: one problem body for everything (RFC 9457). */
@NullMarked
package dev.photofinish.command.web.problem;

import org.jspecify.annotations.NullMarked;
