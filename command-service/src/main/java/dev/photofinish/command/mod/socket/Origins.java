package dev.photofinish.command.mod.socket;

import java.net.URI;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Mods send no Origin; a browser does, and a page of another site has no business here. */
final class Origins {
    private Origins() {}

    static boolean foreign(ServerHttpRequest request) {
        String origin = request.getHeaders().getOrigin();
        String here = request.getURI().getAuthority();
        return origin != null && !authority(origin).equalsIgnoreCase(here);
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
