/** Races as REST shows them: the list, the detail, and the read model of a race's own life. */
@NullMarked
package dev.photofinish.query.race;

import org.jspecify.annotations.NullMarked;
