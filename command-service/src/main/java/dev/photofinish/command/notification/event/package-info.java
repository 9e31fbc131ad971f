/** Scheduled events of a Discord guild, kept in step with the races. */
@NullMarked
package dev.photofinish.command.notification.event;

import org.jspecify.annotations.NullMarked;
