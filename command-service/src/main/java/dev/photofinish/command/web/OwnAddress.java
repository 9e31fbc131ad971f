package dev.photofinish.command.web;

import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.browser.SecurityHeaders;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** This server as the browser calls it. */
public final class OwnAddress {
    private OwnAddress() {}

    /** Scheme and authority, without a slash at the end. */
    public static String of(ServerHttpRequest request) {
        var scheme = SecurityHeaders.secure(request) ? "https" : "http";
        var host = request.getHeaders().getFirst(HttpHeaders.HOST);
        return scheme + "://" + (host == null ? request.getURI().getRawAuthority() : host.strip());
    }

    /** Whether an address is one of ours, http or https. */
    public static boolean isIn(URI address, ServerHttpRequest request) {
        return Origins.isOurs(
                address.getScheme() + "://" + address.getRawAuthority(),
                request.getHeaders().getFirst(HttpHeaders.HOST));
    }
}
