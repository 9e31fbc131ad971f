/** Buttons in Discord that give and take the runner role. */
@NullMarked
package dev.photofinish.command.notification.interaction;

import org.jspecify.annotations.NullMarked;
