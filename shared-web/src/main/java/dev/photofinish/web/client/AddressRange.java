package dev.photofinish.web.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** An address, or a range of them in CIDR notation. */
record AddressRange(IpSubnetFilterRule rule) {
    /** Names are not looked up: they could mean something else tomorrow. */
    static AddressRange of(String text) {
        var parts = text.strip().split("/", 2);
        var address = literal(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("'" + text + "' is neither an address nor a range like 10.0.0.0/8");
        }
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address instanceof Inet4Address ? 32 : 128;
        return new AddressRange(new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT));
    }

    boolean contains(InetAddress address) {
        return rule.matches(new InetSocketAddress(address, 0));
    }

    /** The address that the text spells; null when it spells none. */
    static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
