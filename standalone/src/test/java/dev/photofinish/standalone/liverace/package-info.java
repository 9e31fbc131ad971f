/** Live races from their planning to the leaderboard, whatever comes in between. */
@NullMarked
package dev.photofinish.standalone.liverace;

import org.jspecify.annotations.NullMarked;
