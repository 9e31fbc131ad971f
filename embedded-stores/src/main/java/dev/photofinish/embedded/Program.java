package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs to their end.
 *
 * <p>They refuse to run as root. There they run in a user namespace of their own ({@code unshare -U}), which takes
 * root's privileges away and leaves it the owner of its files.
 */
final class Program {
    private final Path home;

    Program(Path home) {
        this.home = home;
    }

    /** How it ended and what it wrote. */
    record Outcome(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    Outcome run(String name, List<String> arguments) {
        var command = new ArrayList<>(unprivileged());
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        return execute(command);
    }

    private static List<String> unprivileged() {
        if (!Platform.isRoot()) {
            return List.of();
        }
        if (!execute(List.of("unshare", "-U", "true")).succeeded()) {
            throw new PostgresUnavailableException(
                    "PostgreSQL does not run as root, and this system lets root give up its privileges to no user"
                            + " namespace (unshare -U). Start Photofinish as another user");
        }
        return List.of("unshare", "-U");
    }

    private static Outcome execute(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailableException("Interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
