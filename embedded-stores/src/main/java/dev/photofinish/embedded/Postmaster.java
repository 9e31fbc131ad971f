package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first process of a running PostgreSQL, as it describes itself in {@code postmaster.pid}. */
record Postmaster(long pid, int port, String status) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty when there is no such file. The status is empty until the process has set one. */
    static Optional<Postmaster> describedIn(Path folder) {
        try {
            List<String> lines = Files.readAllLines(file(folder));
            return lines.size() <= PORT ? Optional.empty() : Optional.of(parsed(lines));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresUnavailableException("Cannot read " + file(folder), e);
        }
    }

    private static Postmaster parsed(List<String> lines) {
        return new Postmaster(
                Long.parseLong(lines.get(PID).strip()),
                Integer.parseInt(lines.get(PORT).strip()),
                lines.size() <= STATUS ? "" : lines.get(STATUS).strip());
    }

    static Path file(Path folder) {
        return folder.resolve("postmaster.pid");
    }

    boolean isReady() {
        return status.equals("ready");
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** Whether the process of that number really is a PostgreSQL on this folder, and not one that got its number. */
    boolean runsOn(Path folder) {
        return process()
                .map(ProcessHandle::info)
                .filter(info -> isPostgres(info, folder))
                .isPresent();
    }

    private static boolean isPostgres(ProcessHandle.Info info, Path folder) {
        boolean named = info.command()
                .map(Path::of)
                .filter(path -> path.endsWith("postgres"))
                .isPresent();
        boolean onFolder = info.arguments()
                .map(List::of)
                .filter(arguments -> arguments.contains(folder.toString()))
                .isPresent();
        return named && onFolder;
    }
}
