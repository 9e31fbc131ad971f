package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Running races whose mods go through one gate after the other. Closing ends the races. */
final class GateRaces implements AutoCloseable {

    private static final int MODS_A_RACE = 4;

    private final Ground ground;
    private final List<LiveRace> races = new ArrayList<>();
    private final Running running = new Running();
    private final List<GateLoop> loops;

    GateRaces(Ground ground, int races) {
        this.ground = ground;
        for (int i = 0; i < races; i++) {
            this.races.add(ground.races().running(MODS_A_RACE));
        }
        loops = this.races.stream()
                .flatMap(race -> race.mods().stream())
                .map(mod -> new GateLoop(ground.loop(), mod, running))
                .toList();
        ground.loop().execute(() -> loops.forEach(GateLoop::start));
    }

    List<LiveRace> races() {
        return races;
    }

    List<GateLoop> loopsOf(LiveRace race) {
        return loops.stream().filter(loop -> race.mods().contains(loop.mod())).toList();
    }

    int mods() {
        return loops.size();
    }

    GateLoop.Total total() {
        return ground.loop().ask(() -> GateLoop.total(loops));
    }

    long confirmed() {
        return total().confirmed();
    }

    Latency latency() {
        return ground.loop().ask(() -> GateLoop.latency(loops));
    }

    void forgetLatencies() {
        ground.loop().ask(() -> {
            loops.forEach(GateLoop::forgetLatencies);
            return true;
        });
    }

    int sum(ToIntFunction<LoadMod> figure) {
        return races.stream()
                .flatMap(race -> race.mods().stream())
                .mapToInt(figure)
                .sum();
    }

    /** No more gates; what is under way arrives. */
    void stop() {
        running.stop();
        ground.drain();
    }

    @Override
    public void close() {
        running.stop();
        races.forEach(ground.races()::end);
    }
}
