/** Who people are on Discord, as Discord says. */
@NullMarked
package dev.photofinish.command.notification.link;

import org.jspecify.annotations.NullMarked;
