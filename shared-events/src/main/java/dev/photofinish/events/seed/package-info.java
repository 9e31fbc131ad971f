/** What happens to a pool of seeds. */
@NullMarked
package dev.photofinish.events.seed;

import org.jspecify.annotations.NullMarked;
