package dev.photofinish.web.client;

import java.net.InetSocketAddress;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Shows requests as the client made them when a trusted proxy passed them on: its address, and http or https. The
 * headers stay, so that whoever wants to know that there was a proxy can see it.
 */
final class TrustedForwarding extends ForwardedHeaderTransformer {
    private static final String PROTOCOL = "X-Forwarded-Proto";
    private static final Set<String> PROTOCOLS = Set.of("http", "https");

    private final ClientAddresses addresses;

    TrustedForwarding(ClientAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        var peer = request.getRemoteAddress();
        if (peer == null || peer.getAddress() == null || !addresses.trusts(peer.getAddress())) {
            return request;
        }
        var headers = request.getHeaders();
        var shown = request.mutate();
        var client = addresses.of(peer.getAddress(), headers.getOrEmpty(ClientAddresses.FORWARDED_FOR));
        if (client != null) {
            shown.remoteAddress(new InetSocketAddress(client, peer.getPort()));
        }
        var protocol = headers.getFirst(PROTOCOL);
        if (protocol != null && PROTOCOLS.contains(protocol)) {
            shown.uri(UriComponentsBuilder.fromUri(request.getURI())
                    .scheme(protocol)
                    .build(true)
                    .toUri());
        }
        return shown.build();
    }
}
