/** What is to be told to others: recorded with the fact itself, told in order, again until it is known. */
@NullMarked
package dev.photofinish.command.notification.outbox;

import org.jspecify.annotations.NullMarked;
