package dev.photofinish.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Processes as {@code /proc} shows them; one that vanishes while being read counts as nothing. */
final class ProcTree {

    /** The fields of {@code /proc/PID/stat} used here; times in clock ticks, {@code gone} those of ended children. */
    record Stat(long pid, String name, long parent, long ticks, long gone) {}

    private final Map<Long, Stat> all = new HashMap<>();

    private ProcTree() {}

    static ProcTree read() {
        ProcTree tree = new ProcTree();
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .forEach(tree::add);
        } catch (IOException noProc) {
            return tree;
        }
        return tree;
    }

    private void add(Path entry) {
        try {
            Stat stat = parse(Files.readString(entry.resolve("stat")));
            all.put(stat.pid(), stat);
        } catch (IOException | RuntimeException vanished) {
            all.remove(0L);
        }
    }

    /** The name stands in parentheses and may contain anything, so the fields are counted from the last one. */
    static Stat parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String[] rest = line.substring(close + 2).split(" ", -1);
        return new Stat(
                Long.parseLong(line.substring(0, open).strip()),
                line.substring(open + 1, close),
                Long.parseLong(rest[1]),
                Long.parseLong(rest[11]) + Long.parseLong(rest[12]),
                Long.parseLong(rest[13]) + Long.parseLong(rest[14]));
    }

    /** The process and everything below it. */
    List<Stat> below(long root) {
        List<Stat> found = new ArrayList<>();
        Deque<Long> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            long pid = open.removeFirst();
            Stat stat = all.get(pid);
            if (stat != null) {
                found.add(stat);
            }
            all.values().stream()
                    .filter(other -> other.parent() == pid)
                    .map(Stat::pid)
                    .forEach(open::add);
        }
        return found;
    }

    /** Processes of that name whose parent is of another. */
    List<Stat> roots(String name) {
        return all.values().stream()
                .filter(stat -> stat.name().equals(name))
                .filter(stat -> {
                    Stat parent = all.get(stat.parent());
                    return parent == null || !parent.name().equals(name);
                })
                .toList();
    }
}
