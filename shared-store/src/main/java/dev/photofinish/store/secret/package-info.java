/** Secrets that are derived when they are shown, so that nobody has to keep them (ADR 8). */
@NullMarked
package dev.photofinish.store.secret;

import org.jspecify.annotations.NullMarked;
