package dev.photofinish.command.account.login;

import org.jspecify.annotations.Nullable;

/**
 * A login that is at Twitch's page.
 *
 * @param returnTo where the browser goes afterwards, allowed when the login began
 * @param locale language of the browser, one there are texts in; null = not said
 */
record PendingLogin(String returnTo, @Nullable String locale) {}
