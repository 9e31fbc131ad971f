/** Secrets that are used everywhere and must be found nowhere. */
@NullMarked
package dev.photofinish.standalone.secret;

import org.jspecify.annotations.NullMarked;
