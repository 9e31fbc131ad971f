/** Spectators' sockets and event streams: the rooms' frames, framed once and shared by everybody on an event loop. */
@NullMarked
package dev.photofinish.query.live;

import org.jspecify.annotations.NullMarked;
