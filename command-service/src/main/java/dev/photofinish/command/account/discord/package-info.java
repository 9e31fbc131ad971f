/** Who an account's owner is on Discord. */
@NullMarked
package dev.photofinish.command.account.discord;

import org.jspecify.annotations.NullMarked;
