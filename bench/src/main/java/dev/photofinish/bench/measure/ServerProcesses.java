package dev.photofinish.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The server under test and its PostgreSQL. {@code pid} may be the launcher: the Java processes below it are the server.
 * {@code postgresPid} 0 means: the one below the server, or else the only one on this machine.
 */
public record ServerProcesses(long pid, long postgresPid) {

    private static final double TICKS_PER_SECOND = 100;

    /** Processor seconds so far, of the server and of PostgreSQL, and the server's resident memory in MiB. */
    public record Snapshot(double serverSeconds, double postgresSeconds, double residentMb) {}

    /** Reads the processes now. */
    public Snapshot now() {
        ProcTree tree = ProcTree.read();
        List<ProcTree.Stat> family = tree.below(pid);
        List<ProcTree.Stat> server =
                family.stream().filter(stat -> !stat.name().equals("postgres")).toList();
        double resident =
                server.stream().mapToDouble(stat -> residentMb(stat.pid())).sum();
        long postgres = postmaster(tree, family);
        double postgresTicks = tree.below(postgres).stream()
                .mapToDouble(stat -> stat.ticks() + (stat.pid() == postgres ? stat.gone() : 0))
                .sum();
        return new Snapshot(
                server.stream().mapToDouble(ProcTree.Stat::ticks).sum() / TICKS_PER_SECOND,
                postgresTicks / TICKS_PER_SECOND,
                resident);
    }

    private long postmaster(ProcTree tree, List<ProcTree.Stat> family) {
        List<ProcTree.Stat> roots = tree.roots("postgres");
        return postgresPid != 0
                ? postgresPid
                : roots.stream()
                        .filter(family::contains)
                        .findFirst()
                        .or(() -> roots.size() == 1 ? roots.stream().findFirst() : java.util.Optional.empty())
                        .map(ProcTree.Stat::pid)
                        .orElse(-1L);
    }

    private static double residentMb(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException vanished) {
            return 0;
        }
    }
}
