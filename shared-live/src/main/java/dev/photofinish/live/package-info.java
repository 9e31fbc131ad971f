/** The live picture's ground floor: what comes in (facts, ticks, presence) and what is looked up (people, graphs, history). */
@NullMarked
package dev.photofinish.live;

import org.jspecify.annotations.NullMarked;
