package dev.photofinish.standalone.split;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the services of a split form listen, and the folders of the command service. */
record SplitOptions(int commandsPort, int queriesPort, Path data, Path seeds) {
    static SplitOptions of(String... args) {
        Map<String, String> given = Arrays.stream(args)
                .map(arg -> arg.split("=", 2))
                .filter(option -> option.length == 2)
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
        return new SplitOptions(
                Integer.parseInt(needed(given, "--commands-port")),
                Integer.parseInt(needed(given, "--queries-port")),
                Path.of(needed(given, "--data-dir")),
                Path.of(needed(given, "--seeds-dir")));
    }

    private static String needed(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + "=... is missing");
        }
        return value;
    }
}
