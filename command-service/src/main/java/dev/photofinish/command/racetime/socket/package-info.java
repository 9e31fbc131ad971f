/** The sockets of rooms: one connection each, messages read with care and never more than there is room for. */
@NullMarked
package dev.photofinish.command.racetime.socket;

import org.jspecify.annotations.NullMarked;
