/** The published language keeps its word. */
@NullMarked
package dev.photofinish.events;

import org.jspecify.annotations.NullMarked;
