/** Rooms of live races are opened in time, and never two for one (tournaments §8.6). */
@NullMarked
package dev.photofinish.command.liverace.opening;

import org.jspecify.annotations.NullMarked;
