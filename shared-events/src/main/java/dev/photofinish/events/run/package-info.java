/** What happens to one player's attempt. */
@NullMarked
package dev.photofinish.events.run;

import org.jspecify.annotations.NullMarked;
