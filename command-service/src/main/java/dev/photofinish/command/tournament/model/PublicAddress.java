package dev.photofinish.command.tournament.model;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that people may be sent to (tournaments §4.1). Nothing is ever fetched from them. */
public final class PublicAddress {
    /** Of a permalink, in characters. */
    public static final int LONGEST_PERMALINK = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");
    private static final Pattern AT_HOME = Pattern.compile("localhost|.*\\.(localhost|local|internal|lan|home\\.arpa)");

    private PublicAddress() {}

    /** Whether it is absolute, http or https, of a host that is nobody's own machine or network, and no longer than that. */
    public static boolean suits(String text, int longest) {
        if (text.length() > longest) {
            return false;
        }
        try {
            var address = URI.create(text);
            var scheme = address.getScheme();
            var host = address.getHost();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && host != null
                    && address.getUserInfo() == null
                    && isPublic(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isPublic(String host) {
        if (!LITERAL.matcher(host).matches()) {
            return host.contains(".")
                    && !AT_HOME.matcher(host.replaceFirst("\\.$", "")).matches();
        }
        try {
            var literal = InetAddress.ofLiteral(host);
            return !literal.isLoopbackAddress()
                    && !literal.isAnyLocalAddress()
                    && !literal.isLinkLocalAddress()
                    && !literal.isSiteLocalAddress()
                    && !literal.isMulticastAddress()
                    && !isUniqueLocal(literal);
        } catch (IllegalArgumentException ambiguous) {
            return false;
        }
    }

    /** fc00::/7, which Java has no name for. */
    private static boolean isUniqueLocal(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length > 4 && (bytes[0] & 0xfe) == 0xfc;
    }
}
