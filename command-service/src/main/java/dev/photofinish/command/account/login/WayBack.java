package dev.photofinish.command.account.login;

import dev.photofinish.command.web.OwnAddress;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.session.SessionCookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Sends a browser on after Twitch: other sites' pages with a code to exchange, a page of ours with the session's cookie as
 * well, so that no script of it ever holds the token.
 */
@Component
final class WayBack {
    private final LoginCodes codes;
    private final Sessions sessions;
    private final ReturnTargets targets;
    private final EventStoreSettings settings;

    WayBack(LoginCodes codes, Sessions sessions, ReturnTargets targets, EventStoreSettings settings) {
        this.codes = codes;
        this.sessions = sessions;
        this.targets = targets;
        this.settings = settings;
    }

    /** To the page that asked. Blocks. */
    ResponseEntity<Void> signedIn(AccountId account, URI target, ServerHttpRequest request) {
        var answer = redirect(with(target, "code", codes.issue(account)), request);
        if (OwnAddress.isIn(target, request)) {
            var token = sessions.open(account);
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    SessionCookie.of(token, settings.sessionIdleFor(), request).toString());
        }
        return answer.build();
    }

    /**
     * People are sent to where they came from, or to the usual page, which tells them; what is no browser is refused.
     *
     * @param target null = not known
     */
    ResponseEntity<Void> refused(LoginRefusal refusal, @Nullable String target, ServerHttpRequest request) {
        if (!isBrowser(request)) {
            throw refusal.exception();
        }
        var page = target == null ? targets.usual(request) : URI.create(target);
        return redirect(with(page, "error", refusal.slug()), request).build();
    }

    private static ResponseEntity.BodyBuilder redirect(URI to, ServerHttpRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(to)
                .header(HttpHeaders.SET_COOKIE, LoginCookie.SECRET.none(request).toString());
    }

    private static URI with(URI page, String name, String value) {
        return URI.create(page + (page.getRawQuery() == null ? "?" : "&") + name + "=" + value);
    }

    private static boolean isBrowser(ServerHttpRequest request) {
        return request.getHeaders().getAccept().stream()
                .anyMatch(accepted -> accepted.isCompatibleWith(MediaType.TEXT_HTML) && accepted.isConcrete());
    }
}
