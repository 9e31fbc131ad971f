/** Linking an account to who its owner is elsewhere, in a browser that goes there and comes back. */
@NullMarked
package dev.photofinish.command.account.linking;

import org.jspecify.annotations.NullMarked;
