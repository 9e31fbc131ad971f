/** The mods' WebSocket: handshake, one connection, all of this node's connections. */
@NullMarked
package dev.photofinish.command.mod.socket;

import org.jspecify.annotations.NullMarked;
