package dev.photofinish.standalone.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address that the web client knows, read from its own source: a page that is added is not forgotten. */
final class Addresses {
    private static final Path WEB = Path.of("../web-ui/src");
    private static final Pattern ROUTE = Pattern.compile("^  '?[a-z-]+'?: '(/[^']*)',$", Pattern.MULTILINE);
    private static final Pattern PART = Pattern.compile("^  ([a-z]+): \\w+Part,$", Pattern.MULTILINE);
    private static final Pattern OVERLAY = Pattern.compile("'([a-z]+)'");

    private Addresses() {}

    /** As regular expressions. */
    static List<String> all() throws IOException {
        var routes = between("lib/router/routes.ts", "const ADDRESSES", "} as const");
        var parts = between("admin/parts.ts", "export const PARTS", "} as const");
        var overlays = between("overlay/address.ts", "export const OVERLAY_KINDS", "] as const");
        return List.of(
                        found(ROUTE, routes).map(address -> address.replaceAll(":\\w+", "[^/]+")),
                        found(PART, parts).map(part -> "/admin/" + part),
                        found(OVERLAY, overlays).map(kind -> "/overlay/race/[^/]+/" + kind))
                .stream()
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1));
    }

    private static String between(String file, String from, String to) throws IOException {
        var source = Files.readString(WEB.resolve(file));
        int begin = source.indexOf(from);
        return source.substring(begin, source.indexOf(to, begin));
    }
}
