package dev.photofinish.query.live;

import dev.photofinish.live.room.Resume;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
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
 * @param bearer token from the {@code Authorization} header
 * @param locale in which the spectator wants to read names and gates; null = not said
 */
record WatchRequest(
        Kind kind,
        boolean solo,
        String id,
        @Nullable Resume after,
        @Nullable String bearer,
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
    private static final String BEARER = "bearer ";

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
        String bearer = bearer(headers.get(HttpHeaderNames.AUTHORIZATION));
        return new WatchRequest(address.kind, address.solo, id, after, bearer, parameter(uri, "locale"), headers);
    }

    private static @Nullable String parameter(QueryStringDecoder uri, String name) {
        List<String> values = uri.parameters().get(name);
        return values == null ? null : values.getFirst();
    }

    private static @Nullable String bearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }
}
