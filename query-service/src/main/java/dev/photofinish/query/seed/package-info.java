/** The read model of seed pools and how full they are. */
@NullMarked
package dev.photofinish.query.seed;

import org.jspecify.annotations.NullMarked;
