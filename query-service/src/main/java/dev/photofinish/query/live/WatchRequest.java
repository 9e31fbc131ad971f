package dev.photofinish.query.live;

import dev.photofinish.live.room.Resume;
import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.session.SessionCookie;
import dev.photofinish.web.session.ShownToken;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to watch a race or a solo session.
 *
 * @param solo a session is meant
 * @param id the race or session as the path names it, not necessarily an id
 * @param after where the spectator left off; null = new here
 * @param token what the request shows of who is behind it; null = nothing
 * @param locale in which the spectator wants to read names and gates; null = not said
 */
record WatchRequest(
        Kind kind,
        boolean solo,
        String id,
        @Nullable Resume after,
        @Nullable String token,
        @Nullable String locale,
        HttpHeaders headers) {
    enum Kind {
        SOCKET,
        STREAM
    }

    private enum Address {
        RACE_SOCKET(Kind.SOCKET, false, "/ws/race/([^/]+)"),
        SOLO_SOCKET(Kind.SOCKET, true, "/ws/training/([^/]+)/spectate"),
        RACE_STREAM(Kind.STREAM, false, "/api/races/([0-9a-fA-F-]{36})/stream"),
        SOLO_STREAM(Kind.STREAM, true, "/api/training/([0-9a-fA-F-]{36})/stream");

        private final Kind kind;
        private final boolean solo;
        private final Pattern path;

        Address(Kind kind, boolean solo, String path) {
            this.kind = kind;
            this.solo = solo;
            this.path = Pattern.compile(path);
        }
    }

    private static final List<Address> ADDRESSES = List.of(Address.values());

    /** The request's meaning; null when it is about something else. */
    static @Nullable WatchRequest of(HttpRequest request) {
        if (!HttpMethod.GET.equals(request.method()) || request.decoderResult().isFailure()) {
            return null;
        }
        QueryStringDecoder uri = new QueryStringDecoder(request.uri());
        for (Address address : ADDRESSES) {
            Matcher path = address.path.matcher(uri.rawPath());
            if (path.matches()) {
                return of(address, path.group(1), uri, request.headers());
            }
        }
        return null;
    }

    /** How it is refused when there is no such thing. */
    DoorRefusal unknown() {
        return solo ? DoorRefusal.UNKNOWN_SESSION : DoorRefusal.UNKNOWN_RACE;
    }

    private static WatchRequest of(Address address, String id, QueryStringDecoder uri, HttpHeaders headers) {
        String lastEvent = address.kind == Kind.STREAM ? headers.get("Last-Event-ID") : null;
        Resume after = Resume.parse(lastEvent == null || lastEvent.isBlank() ? parameter(uri, "after") : lastEvent);
        String token = token(headers);
        return new WatchRequest(address.kind, address.solo, id, after, token, parameter(uri, "locale"), headers);
    }

    /** Neither the token nor the headers, which hold it too. */
    @Override
    public String toString() {
        return "WatchRequest[" + kind + ", " + id + "]";
    }

    private static @Nullable String parameter(QueryStringDecoder uri, String name) {
        List<String> values = uri.parameters().get(name);
        return values == null ? null : values.getFirst();
    }

    /** A cookie counts only from pages of ours: browsers send it along whoever wrote the page. */
    private static @Nullable String token(HttpHeaders headers) {
        String bearer = ShownToken.bearer(headers.get(HttpHeaderNames.AUTHORIZATION));
        String origin = headers.get(HttpHeaderNames.ORIGIN);
        boolean foreign = origin != null && !Origins.isOurs(origin, headers.get(HttpHeaderNames.HOST));
        return bearer != null || foreign ? bearer : cookie(headers);
    }

    private static @Nullable String cookie(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.COOKIE).stream()
                .flatMap(cookies -> ServerCookieDecoder.LAX.decode(cookies).stream())
                .filter(cookie -> cookie.name().equals(SessionCookie.NAME)
                        && !cookie.value().isEmpty())
                .map(Cookie::value)
                .findFirst()
                .orElse(null);
    }
}
