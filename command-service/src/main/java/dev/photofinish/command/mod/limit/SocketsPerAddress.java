package dev.photofinish.command.mod.limit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts open sockets by address (better S7). Loopback is exempt: it is the operator, or a proxy on the same host. */
public final class SocketsPerAddress {
    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /** At most so many each; 0 = as many as they like. */
    public SocketsPerAddress(int most) {
        this.most = most;
    }

    /** Takes a place; false when there is none left. A place taken must be {@linkplain #leave left} again. */
    public boolean enter(@Nullable InetSocketAddress peer) {
        String address = counted(peer);
        if (address == null) {
            return true;
        }
        boolean[] entered = {false};
        open.compute(address, (_, count) -> {
            int now = count == null ? 0 : count;
            entered[0] = now < most;
            return entered[0] ? now + 1 : count;
        });
        return entered[0];
    }

    /** Gives a place back. */
    public void leave(@Nullable InetSocketAddress peer) {
        String address = counted(peer);
        if (address != null) {
            open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /** What a proxy says of the peer has not been looked up, and must not be: it is an address as text. */
    private @Nullable String counted(@Nullable InetSocketAddress peer) {
        if (most == 0 || peer == null) {
            return null;
        }
        InetAddress address = peer.getAddress() == null ? literal(peer.getHostString()) : peer.getAddress();
        if (address == null) {
            return peer.getHostString();
        }
        return address.isLoopbackAddress() ? null : address.getHostAddress();
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
