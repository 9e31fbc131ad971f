package dev.photofinish.web.browser;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose pages may open live connections: our own, and those of configured origins. Mods and tools send no origin at all. */
public final class Origins {
    private final Set<String> others;

    /** Origins of other hosts. */
    public Origins(Collection<String> others) {
        this.others = others.stream()
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a page may.
     *
     * @param origin the page's; null = no page
     * @param host what the request calls this server
     */
    public boolean allows(@Nullable String origin, @Nullable String host) {
        return origin == null || isOther(origin) || isOurs(origin, host);
    }

    /** Whether this is a configured origin. */
    public boolean isOther(String origin) {
        return others.contains(origin.strip().toLowerCase(Locale.ROOT));
    }

    /** Http or https, a page of ours is one of ours: behind a proxy we cannot tell the two apart. */
    public static boolean isOurs(String origin, @Nullable String host) {
        return host != null && host.strip().equalsIgnoreCase(authority(origin.strip()));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
