/** Signing in with Twitch: there, back, and on to the page that asked. */
@NullMarked
package dev.photofinish.command.account.login;

import org.jspecify.annotations.NullMarked;
