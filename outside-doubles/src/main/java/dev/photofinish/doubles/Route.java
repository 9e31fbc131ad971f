package dev.photofinish.doubles;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing a stand-in can do.
 *
 * @param path with {@code {names}}, of letters alone, for the parts that vary
 */
public record Route(String method, String path, Function<ReceivedRequest, Reply> answer) {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The parts that vary, when this route is meant. */
    Optional<Places> match(String method, String path) {
        var pattern = Pattern.compile(NAME.matcher(this.path).replaceAll("(?<$1>[^/]+)"));
        var match = pattern.matcher(path);
        return this.method.equals(method) && match.matches() ? Optional.of(match::group) : Optional.empty();
    }

    /** What stands for a name of the path. */
    @FunctionalInterface
    public interface Places {
        /** Fails when the route's path has no such name. */
        String get(String name);
    }
}
