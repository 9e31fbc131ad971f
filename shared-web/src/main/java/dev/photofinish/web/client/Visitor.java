package dev.photofinish.web.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Somebody connected, as limits count them.
 *
 * @param network the address, of IPv6 the /64 it is in: whoever has one of those has all of them
 * @param exempt not counted: the operator on this machine, or a proxy speaking for itself (better S7)
 */
public record Visitor(InetAddress network, boolean exempt) {
    private static final int NETWORK_BYTES = 8;

    static Visitor of(InetAddress address, boolean exempt) {
        return new Visitor(network(address), exempt);
    }

    private static InetAddress network(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        var bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
