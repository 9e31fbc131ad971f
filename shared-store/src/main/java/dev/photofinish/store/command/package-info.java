/** Dispatching commands: in order per aggregate, never on an event loop. */
@NullMarked
package dev.photofinish.store.command;

import org.jspecify.annotations.NullMarked;
