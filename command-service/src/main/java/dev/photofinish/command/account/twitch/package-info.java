/** Accounts of people whom Twitch knows. */
@NullMarked
package dev.photofinish.command.account.twitch;

import org.jspecify.annotations.NullMarked;
