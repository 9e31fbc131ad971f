/** What happens when its time has come, and what the organizer corrects. */
@NullMarked
package dev.photofinish.standalone.timing;

import org.jspecify.annotations.NullMarked;
