/** What happened in rooms of racetime.gg and in live races, as documents in the envelope of the reference (racetime §11). */
@NullMarked
package dev.photofinish.query.happening;

import org.jspecify.annotations.NullMarked;
