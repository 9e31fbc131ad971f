package dev.photofinish.query.live;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose pages may open a socket: our own, and those of configured origins. Overlays and tools send no origin at all. */
final class OriginCheck {
    private final Set<String> others;

    OriginCheck(Collection<String> allowedOrigins) {
        this.others = allowedOrigins.stream()
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String plain = origin.strip().toLowerCase(Locale.ROOT);
        return others.contains(plain) || (host != null && host.strip().equalsIgnoreCase(authority(plain)));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
