/** How nodes tell each other of commits, ticks and presence. */
@NullMarked
package dev.photofinish.store.signals;

import org.jspecify.annotations.NullMarked;
