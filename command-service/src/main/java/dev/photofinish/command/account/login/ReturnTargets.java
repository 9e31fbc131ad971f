package dev.photofinish.command.account.login;

import dev.photofinish.command.web.OwnAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Where browsers may be sent after signing in: anywhere on this server, and below the configured addresses (better S1).
 * What browsers and we might read differently is refused.
 */
@Component
final class ReturnTargets {
    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String OWN_PAGE = "/login";

    private final @Nullable String usual;
    private final List<URI> allowed;

    ReturnTargets(AuthSettings settings) {
        this.usual = settings.defaultReturn();
        this.allowed = Stream.concat(Stream.ofNullable(usual), settings.returnTargets().stream())
                .map(URI::create)
                .filter(target -> target.getHost() != null)
                .toList();
    }

    /**
     * The target, absolute.
     *
     * @param wished null or blank = the usual one
     * @throws dev.photofinish.web.problem.ProblemException when nobody may be sent there
     */
    URI of(@Nullable String wished, ServerHttpRequest request) {
        var target = wished == null || wished.isBlank() ? usual(request) : parse(wished, request);
        if (target == null || !(OwnAddress.isIn(target, request) || isAllowed(target))) {
            throw LoginRefusal.FOREIGN_RETURN_TARGET.exception();
        }
        return target;
    }

    /** Where a browser goes when nothing better is known. */
    URI usual(ServerHttpRequest request) {
        var own = OwnAddress.of(request);
        return URI.create(usual == null ? own + OWN_PAGE : usual.startsWith("/") ? own + usual : usual);
    }

    private static @Nullable URI parse(String wished, ServerHttpRequest request) {
        if (wished.length() > LONGEST || wished.startsWith("//")) {
            return null;
        }
        try {
            // Strict: spaces, backslashes and control characters are no part of an address.
            var target = new URI(wished.startsWith("/") ? OwnAddress.of(request) + wished : wished);
            return isPlain(target) ? target : null;
        } catch (URISyntaxException nonsense) {
            return null;
        }
    }

    private static boolean isPlain(URI target) {
        return target.getScheme() != null
                && SCHEMES.contains(target.getScheme())
                && target.getHost() != null
                && target.getRawUserInfo() == null
                && target.getRawFragment() == null
                && target.getRawPath().equals(target.normalize().getRawPath());
    }

    private boolean isAllowed(URI target) {
        return allowed.stream()
                .anyMatch(known -> known.getScheme().equals(target.getScheme())
                        && known.getRawAuthority().equalsIgnoreCase(target.getRawAuthority())
                        && isBelow(target.getRawPath(), known.getRawPath()));
    }

    private static boolean isBelow(String path, String known) {
        return path.equals(known)
                || path.startsWith(known.endsWith("/") ? known : known + "/")
                || (known.equals("/") && path.isEmpty());
    }
}
