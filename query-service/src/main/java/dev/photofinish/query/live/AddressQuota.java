package dev.photofinish.query.live;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many connections one address may hold (better S7). Loopback is the operator, or a proxy on this host. */
final class AddressQuota {
    private final int most;
    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

    /** With a quota of 0 there is no limit. */
    AddressQuota(int most) {
        this.most = most;
    }

    /** Counts a connection in; the answer counts it out again. Null when there are too many already. */
    @Nullable
    Runnable enter(@Nullable SocketAddress from) {
        if (most <= 0
                || !(from instanceof InetSocketAddress address)
                || address.getAddress() == null
                || address.getAddress().isLoopbackAddress()) {
            return () -> {};
        }
        InetAddress who = address.getAddress();
        if (open.merge(who, 1, Integer::sum) > most) {
            leave(who);
            return null;
        }
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                leave(who);
            }
        };
    }

    private void leave(InetAddress who) {
        open.computeIfPresent(who, (_, count) -> count <= 1 ? null : count - 1);
    }
}
