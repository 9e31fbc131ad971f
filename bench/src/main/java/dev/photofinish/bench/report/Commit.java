package dev.photofinish.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which state of the source was measured. */
final class Commit {

    private Commit() {}

    /** The short hash, with {@code -dirty} when files differ from it; {@code unknown} outside a repository. */
    static String current() {
        String hash = git("rev-parse", "--short", "HEAD");
        if (hash.isEmpty()) {
            return "unknown";
        }
        return git("status", "--porcelain", "--untracked-files=no").isEmpty() ? hash : hash + "-dirty";
    }

    private static String git(String... words) {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "";
        }
    }
}
