/** The read model of who casts a race. */
@NullMarked
package dev.photofinish.query.casters;

import org.jspecify.annotations.NullMarked;
