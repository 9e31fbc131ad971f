/** Pools from their folders to the page that counts them. */
@NullMarked
package dev.photofinish.standalone.seed;

import org.jspecify.annotations.NullMarked;
