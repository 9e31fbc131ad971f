/** Reads that a client has already. */
@NullMarked
package dev.photofinish.web.caching;

import org.jspecify.annotations.NullMarked;
