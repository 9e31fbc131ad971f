/** How a no looks on the wire: one problem body for everything (RFC 9457, better L7). */
@NullMarked
package dev.photofinish.web.problem;

import org.jspecify.annotations.NullMarked;
