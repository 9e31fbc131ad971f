/** The services of others that a measured server talks to. */
@NullMarked
package dev.photofinish.bench.outside;

import org.jspecify.annotations.NullMarked;
