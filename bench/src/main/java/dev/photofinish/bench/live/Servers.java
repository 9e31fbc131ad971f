package dev.photofinish.bench.live;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Where commands and mods go, and where reads and spectators: to one server, or to two processes in the split form. */
public record Servers(URI commands, URI queries) {

    /** One process for everything. */
    public static Servers one(URI server) {
        return new Servers(server, server);
    }

    public boolean split() {
        return !commands.equals(queries);
    }

    /** Which of the two a request is for: what the split deployment's proxy would say. */
    URI of(String method, String path) {
        boolean personal =
                path.startsWith("/api/auth/") || path.endsWith("/my-mod-config") || path.endsWith("/my-seed-pack");
        boolean reads = method.equals("GET") || path.startsWith("/api/admin/projections/");
        return reads && !personal ? queries : commands;
    }

    /** For commands and mods, as bytes. */
    public InetSocketAddress commandAddress() {
        return here(commands);
    }

    /** For reads and spectators, as bytes. */
    public InetSocketAddress queryAddress() {
        return here(queries);
    }

    private static InetSocketAddress here(URI server) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort());
    }
}
