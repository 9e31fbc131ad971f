package dev.photofinish.bench.live;

import dev.photofinish.bench.measure.SentLog;
import dev.photofinish.bench.net.EventLoop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A race with its mods. */
public record LiveRace(String id, List<LoadMod> mods) {

    public LiveRace {
        mods = List.copyOf(mods);
    }

    Map<String, Integer> indexOfParticipant() {
        Map<String, Integer> index = new HashMap<>();
        mods.forEach(mod -> index.put(mod.contestant().participantId(), index.size()));
        return index;
    }

    List<SentLog> sent() {
        return mods.stream().map(LoadMod::sent).toList();
    }

    /**
     * On the loop: every mod reports {@code perSecond} times a second, out of step with the others, and every n-th report
     * is a gate instead ({@code gateEvery} 0: never), until the returned switch is thrown.
     */
    public Running play(EventLoop loop, double perSecond, int gateEvery) {
        Running running = new Running();
        long period = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        long start = System.nanoTime();
        for (int i = 0; i < mods.size(); i++) {
            LoadMod mod = mods.get(i);
            int phase = i;
            tick(loop, mod, start + period * i / mods.size(), period, gateEvery, phase, running);
        }
        return running;
    }

    private static void tick(
            EventLoop loop, LoadMod mod, long due, long period, int gateEvery, int count, Running running) {
        loop.at(due, () -> {
            if (running.isOn()) {
                if (gateEvery > 0 && count % gateEvery == 0) {
                    mod.sendFlag();
                } else {
                    mod.sendStatus();
                }
                tick(loop, mod, due + period, period, gateEvery, count + 1, running);
            }
        });
    }
}
