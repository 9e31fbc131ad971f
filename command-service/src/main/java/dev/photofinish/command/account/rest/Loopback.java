package dev.photofinish.command.account.rest;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells clients on this machine from those who only come through a proxy on it. */
public final class Loopback {
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Real-IP");

    private Loopback() {}

    /** Whether the client is on this machine, and no proxy speaks for somebody else. */
    public static boolean is(ServerHttpRequest request) {
        var peer = request.getRemoteAddress();
        if (peer == null || peer.getAddress() == null || !peer.getAddress().isLoopbackAddress()) {
            return false;
        }
        var headers = request.getHeaders();
        if (FORWARDED.stream().anyMatch(headers::containsHeader)) {
            return false;
        }
        return headers.getOrEmpty("X-Forwarded-For").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .allMatch(address -> isLoopback(address.strip()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
