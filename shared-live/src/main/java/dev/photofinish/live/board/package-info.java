/** Who is ahead, and by how much (live-protocol §6). */
@NullMarked
package dev.photofinish.live.board;

import org.jspecify.annotations.NullMarked;
