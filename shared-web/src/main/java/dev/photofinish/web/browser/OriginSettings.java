package dev.photofinish.web.browser;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages of other hosts that may use this server.
 *
 * @param cors whose pages may read answers and open live connections
 * @param live whose pages may open live connections only
 */
@ConfigurationProperties("photofinish")
record OriginSettings(
        @DefaultValue Allowed cors, @DefaultValue Allowed live) {
    /** Origins such as {@code https://overlay.example}; a JSON list of them is taken apart, too. */
    record Allowed(@DefaultValue List<String> allowedOrigins) {
        Allowed {
            allowedOrigins = allowedOrigins.stream()
                    .map(Allowed::plain)
                    .filter(origin -> !origin.isEmpty())
                    .toList();
            if (allowedOrigins.contains("*")) {
                throw new IllegalArgumentException("Answers are given to pages that are named: '*' is no origin");
            }
        }

        static String plain(String origin) {
            var bare = origin.replaceAll("[\\[\\]\"\\s]", "").toLowerCase(Locale.ROOT);
            return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        }
    }

    List<String> forLive() {
        return Stream.concat(cors.allowedOrigins().stream(), live.allowedOrigins().stream())
                .toList();
    }
}
