/** The live picture of a race. */
@NullMarked
package dev.photofinish.live;

import org.jspecify.annotations.NullMarked;
