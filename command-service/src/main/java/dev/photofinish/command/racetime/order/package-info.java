/** What our bot is to do in rooms: kept in the database until the room shows that it is done. */
@NullMarked
package dev.photofinish.command.racetime.order;

import org.jspecify.annotations.NullMarked;
