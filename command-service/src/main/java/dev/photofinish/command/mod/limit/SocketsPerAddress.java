package dev.photofinish.command.mod.limit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts open sockets by address (better S7). Loopback is exempt: it is the operator, or a proxy on the same host. */
public final class SocketsPerAddress {
    private final int most;
    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

    /** At most so many each; 0 = as many as they like. */
    public SocketsPerAddress(int most) {
        this.most = most;
    }

    /** Takes a place; false when there is none left. A place taken must be {@linkplain #leave left} again. */
    public boolean enter(@Nullable InetSocketAddress peer) {
        InetAddress address = counted(peer);
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
        InetAddress address = counted(peer);
        if (address != null) {
            open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    private @Nullable InetAddress counted(@Nullable InetSocketAddress peer) {
        InetAddress address = peer == null ? null : peer.getAddress();
        return most == 0 || address == null || address.isLoopbackAddress() ? null : address;
    }
}
