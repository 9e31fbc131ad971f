/** The embedded stores as their users meet them: first starts, restarts, crashes and refusals. */
@NullMarked
package dev.photofinish.embedded;

import org.jspecify.annotations.NullMarked;
