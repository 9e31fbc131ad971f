/** What came of a live race (tournaments §8.8). */
@NullMarked
package dev.photofinish.command.liverace.result;

import org.jspecify.annotations.NullMarked;
