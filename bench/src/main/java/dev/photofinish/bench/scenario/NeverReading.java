package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.net.WebSocketConnection;
import dev.photofinish.bench.net.WebSocketListener;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.Map;

/** One spectator stops to read after the upgrade: do the others notice, does the server's memory? */
record NeverReading() implements Scenario {

    private static final int SEATED = 200;
    private static final int SMALL_RECEIVE_BUFFER = 4096;
    private static final double REPORTS_PER_SECOND = 4;
    private static final double ALLOWED_GROWTH_MB = 64;

    @Override
    public String name() {
        return "never-reading";
    }

    @Override
    public Outcome run(Ground ground) {
        LiveRace race = ground.races().running(FanOut.MODS);
        FanOut.prefill(ground, race);
        Audience audience = ground.audience(race, false);
        WebSocketConnection deaf = new WebSocketConnection(
                ground.loop(), ground.servers().queryAddress(), "/ws/race/" + race.id(), false, new StopsReading());
        Running playing = ground.loop().ask(() -> race.play(ground.loop(), REPORTS_PER_SECOND, FanOut.GATE_EVERY));
        try {
            FanOut.seat(ground, audience, ground.size(SEATED));
            Latency before = Watching.measure(ground, audience, ground.seconds(15));
            double memory = ground.processes().now().residentMb();
            Meter meter = ground.meter();
            ground.loop().execute(() -> deaf.connect(SMALL_RECEIVE_BUFFER));
            Latency during = Watching.measure(ground, audience, ground.seconds(30));
            Usage usage = meter.read();
            double grown = usage.residentMb() - memory;
            boolean met = Watching.asBefore(before, during, 1.1) && grown <= ALLOWED_GROWTH_MB;
            Map<String, String> details = Map.of(
                    "the others' p99 before and during", "%.1f and %.1f ms".formatted(before.p99(), during.p99()),
                    "resident memory grew by", "%.0f MiB".formatted(grown));
            return new Outcome(name(), during, 0, usage, "others' p99 within 10 %", Verdict.of(met), details);
        } finally {
            playing.stop();
            ground.loop().execute(deaf::close);
            ground.loop().execute(audience::leave);
            ground.races().end(race);
        }
    }

    private static final class StopsReading implements WebSocketListener {

        @Override
        public void opened(WebSocketConnection socket) {
            socket.stopReading();
        }

        @Override
        public void message(
                WebSocketConnection socket, byte[] bytes, int offset, int length, boolean deflated, long nanos) {}

        @Override
        public void closed(WebSocketConnection socket, int code, String why) {}
    }
}
