package dev.photofinish.web.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Finds the client behind the proxies. From the connection inwards every trusted proxy is believed about whom it speaks
 * for; the first address that is not one of them is the client's. What a client claims itself is further left and is
 * never reached (better S8).
 */
public final class ClientAddresses {
    /** The header that proxies append to. */
    public static final String FORWARDED_FOR = "X-Forwarded-For";

    private static final Visitor NOBODY_KNOWN = new Visitor(InetAddress.getLoopbackAddress(), true);

    private final List<AddressRange> trusted;

    /** Ranges in CIDR notation, or single addresses. */
    public ClientAddresses(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream()
                .filter(range -> !range.isBlank())
                .map(AddressRange::of)
                .toList();
    }

    /**
     * The client.
     *
     * @param peer who is connected
     * @param forwardedFor the {@value #FORWARDED_FOR} headers as they came
     * @return null when a trusted proxy speaks for somebody whose address it does not tell
     */
    public @Nullable InetAddress of(InetAddress peer, List<String> forwardedFor) {
        var client = peer;
        var hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .toList()
                .reversed();
        for (var hop : hops) {
            if (!trusts(client)) {
                return client;
            }
            var before = address(hop);
            if (before == null) {
                return null;
            }
            client = before;
        }
        return client;
    }

    /** The client as limits count them. Who hides behind a proxy of ours shares the proxy's limit with the others who do. */
    public Visitor visitor(@Nullable SocketAddress peer, List<String> forwardedFor) {
        var address = resolved(peer);
        if (address == null) {
            return NOBODY_KNOWN;
        }
        var client = of(address, forwardedFor);
        return client == null
                ? Visitor.of(address, false)
                : Visitor.of(client, client.isLoopbackAddress() || trusts(client));
    }

    /** The client of a request as limits count them. */
    public Visitor visitor(ServerHttpRequest request) {
        return visitor(request.getRemoteAddress(), request.getHeaders().getOrEmpty(FORWARDED_FOR));
    }

    /** Whether this is a proxy of ours. */
    public boolean trusts(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static @Nullable InetAddress resolved(@Nullable SocketAddress peer) {
        if (!(peer instanceof InetSocketAddress inet)) {
            return null;
        }
        return inet.getAddress() == null ? AddressRange.literal(inet.getHostString()) : inet.getAddress();
    }

    /** {@code 1.2.3.4}, {@code 1.2.3.4:80}, {@code 2001:db8::1} or {@code [2001:db8::1]:80}. */
    private static @Nullable InetAddress address(String hop) {
        var text = hop.strip();
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? null : AddressRange.literal(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        return AddressRange.literal(colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text);
    }
}
