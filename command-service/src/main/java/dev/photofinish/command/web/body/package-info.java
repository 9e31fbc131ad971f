/** Request bodies: read whole within a limit, then field by field. */
@NullMarked
package dev.photofinish.command.web.body;

import org.jspecify.annotations.NullMarked;
