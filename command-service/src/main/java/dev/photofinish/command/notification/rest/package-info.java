/** Deliveries, for administrators. */
@NullMarked
package dev.photofinish.command.notification.rest;

import org.jspecify.annotations.NullMarked;
