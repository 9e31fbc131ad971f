package dev.photofinish.command.seed.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tomlj.Toml;

/**
 * A pool's configuration on top of those it extends, the pool's own file first. A file that extends none is taken as it
 * is, the way pools are delivered; one that does is a draft, and must be complete once it is resolved (domain §6).
 */
final class ConfigChain {
    /** Most files a configuration may stand on. */
    static final int DEEPEST = 4;
    /** Tables a resolved configuration must have. */
    static final Set<String> REQUIRED = Set.of(
            "display",
            "run",
            "structure",
            "starting_items",
            "care_package",
            "item_randomizer",
            "enemy",
            "requirements",
            "budget");

    private static final String EXTENDS = "extends";
    private static final Pattern FOLDER = Pattern.compile("[^/\\\\\\x00]{1,50}");

    private final Path root;
    /** Pools in the order of reading. */
    private final Set<String> pools = new LinkedHashSet<>();

    private final Map<Path, FileStamp> stamps = new LinkedHashMap<>();

    ConfigChain(Path root) {
        this.root = root;
    }

    /** The files looked at, whether or not they could be read, as they were just before: another stamp is other content. */
    Map<Path, FileStamp> stamps() {
        return Map.copyOf(stamps);
    }

    /** The configuration of a pool with everything it inherits. */
    ConfigTree resolve(String pool) throws UnreadableConfigException {
        var resolved = read(pool);
        if (pools.size() > 1) {
            var missing = new TreeSet<>(REQUIRED);
            missing.removeAll(resolved.tables());
            if (!missing.isEmpty()) {
                throw new UnreadableConfigException("it lacks the tables " + String.join(", ", missing));
            }
        }
        return resolved;
    }

    private ConfigTree read(String pool) throws UnreadableConfigException {
        if (!pools.add(pool)) {
            throw new UnreadableConfigException("it extends itself: " + String.join(", ", pools));
        }
        if (pools.size() > DEEPEST + 1) {
            throw new UnreadableConfigException(
                    "it stands on more than " + DEEPEST + " others: " + String.join(", ", pools));
        }
        var file = root.resolve(pool).resolve("config.toml");
        stamps.put(file, FileStamp.of(file));
        var own = parse(file);
        return switch (own.values().get(EXTENDS)) {
            case null -> own;
            case String parent
            when FOLDER.matcher(parent).matches() && !parent.matches("\\.{1,2}") ->
                own.without(EXTENDS).over(read(parent));
            case Object other -> throw new UnreadableConfigException("it extends what is no pool: " + other);
        };
    }

    private static ConfigTree parse(Path file) throws UnreadableConfigException {
        try {
            var parsed = Toml.parse(Files.readString(file));
            if (parsed.hasErrors()) {
                throw new UnreadableConfigException(
                        file + ": " + parsed.errors().getFirst());
            }
            return ConfigTree.of(parsed);
        } catch (IOException e) {
            throw new UnreadableConfigException(file + ": " + e);
        }
    }
}
