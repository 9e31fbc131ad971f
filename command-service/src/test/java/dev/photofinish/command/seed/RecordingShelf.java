package dev.photofinish.command.seed;

import dev.photofinish.command.seed.health.Move;
import dev.photofinish.command.seed.health.ReportDefect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf that does as it is told, and remembers what it was asked for. */
final class RecordingShelf implements SeedShelf {
    final List<Object> asked = new ArrayList<>();
    Optional<Move> move = Optional.empty();
    boolean forgets = true;
    int seeds;

    @Override
    public void put(AddSeed seed) {
        asked.add(seed);
    }

    @Override
    public Optional<Move> condemn(ReportDefect defect) {
        asked.add(defect);
        return move;
    }

    @Override
    public Optional<Move> acquit(String poolName, String number) {
        asked.add(number);
        return move;
    }

    @Override
    public boolean forget(String poolName, String number) {
        asked.add(number);
        return forgets;
    }

    @Override
    public int discardAll(String poolName) {
        asked.add(poolName);
        return seeds;
    }
}
