/** Who may be in a live race, and why not (tournaments §9.1). */
@NullMarked
package dev.photofinish.events.liverace.eligibility;

import org.jspecify.annotations.NullMarked;
