/** Posts about races in a Discord channel. */
@NullMarked
package dev.photofinish.command.notification.post;

import org.jspecify.annotations.NullMarked;
