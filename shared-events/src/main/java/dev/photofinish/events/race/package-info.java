/** What happens to a race: its roster, its casters, its life cycle. */
@NullMarked
package dev.photofinish.events.race;

import org.jspecify.annotations.NullMarked;
