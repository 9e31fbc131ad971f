/** How a command is answered: with the read model at or after its own facts. */
@NullMarked
package dev.photofinish.command.web.reply;

import org.jspecify.annotations.NullMarked;
