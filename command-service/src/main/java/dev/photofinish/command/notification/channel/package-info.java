/** What the bot and everybody else may do in a channel of Discord (tournaments §10.5). */
@NullMarked
package dev.photofinish.command.notification.channel;

import org.jspecify.annotations.NullMarked;
