package dev.photofinish.command.account.login;

import dev.photofinish.command.web.BrowserSecret;

/** Binds a login to its browser by the PKCE verifier. */
final class LoginCookie {
    static final String NAME = "photofinish_login";
    static final BrowserSecret SECRET = new BrowserSecret(NAME, TwitchCallback.PATH);

    private LoginCookie() {}
}
