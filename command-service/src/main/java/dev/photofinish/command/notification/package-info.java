/** Telling the community's Discord what happens (domain §10). */
@NullMarked
package dev.photofinish.command.notification;

import org.jspecify.annotations.NullMarked;
