/** What happens in rooms of racetime.gg (racetime §11), and who did it. */
@NullMarked
package dev.photofinish.events.racetime;

import org.jspecify.annotations.NullMarked;
