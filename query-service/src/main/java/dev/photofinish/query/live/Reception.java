package dev.photofinish.query.live;

import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.client.Visitor;
import dev.photofinish.web.limit.Places;
import dev.photofinish.web.limit.RateLimiter;
import dev.photofinish.web.limit.Route;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Knows who knocks, how often, from which page, and how many of theirs are in already (better S7, S8). */
final class Reception {
    private static final Route SOCKET = Route.handshake("/ws/race/{race_id}");
    private static final Route STREAM = Route.handshake("/api/races/{race_id}/stream");

    private final ClientAddresses addresses;
    private final RateLimiter limiter;
    private final Origins origins;
    private final Places places;

    Reception(ClientAddresses addresses, RateLimiter limiter, Origins origins, Places places) {
        this.addresses = addresses;
        this.limiter = limiter;
        this.origins = origins;
        this.places = places;
    }

    Visitor visitor(Channel channel, HttpHeaders headers) {
        return addresses.visitor(channel.remoteAddress(), headers.getAll(ClientAddresses.FORWARDED_FOR));
    }

    /** How long the visitor has to stay away; zero for not at all. */
    Duration knock(Visitor visitor, WatchRequest.Kind kind) {
        return limiter.take(
                visitor,
                switch (kind) {
                    case SOCKET -> SOCKET;
                    case STREAM -> STREAM;
                });
    }

    boolean mayOpenSockets(HttpHeaders headers) {
        return origins.allows(headers.get(HttpHeaderNames.ORIGIN), headers.get(HttpHeaderNames.HOST));
    }

    /** What lets a page of another host read an event stream, as lines of the answer's head. */
    String crossOrigin(HttpHeaders headers) {
        String origin = headers.get(HttpHeaderNames.ORIGIN);
        return origin == null || !origins.isOther(origin)
                ? "Vary: Origin\r\n"
                : "Vary: Origin\r\nAccess-Control-Allow-Origin: " + origin.strip()
                        + "\r\nAccess-Control-Allow-Credentials: true\r\n";
    }

    /** A place, to be given back; null when the visitor has none left. */
    @Nullable
    Runnable place(Visitor visitor) {
        return places.enter(visitor);
    }
}
