package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sixteen people join and leave as casters without pause, on one race or each on another. Every answer must already show
 * the caster, or no longer: it is the read model at or after the command's own event.
 */
record CastPairs(String name, int races) implements Scenario {

    private static final double GOAL_RATE = 800;

    @Override
    public Outcome run(Ground ground) {
        List<LiveRace> over = new ArrayList<>();
        List<byte[]> joins = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        try {
            for (int i = 0; i < races; i++) {
                over.add(ground.races().inSetup(races == 1 ? FanOut.MODS : 4));
            }
            for (int i = 0; i < HttpLoad.CONNECTIONS; i++) {
                String token = ground.platform().token(login(i), null);
                String path = "/api/races/" + over.get(i % races).id();
                ground.platform().call("POST", path + "/cast-leave", token, null);
                joins.add(Requests.post(ground.servers().commandAddress(), path + "/cast-join", token));
                leaves.add(Requests.post(ground.servers().commandAddress(), path + "/cast-leave", token));
            }
            HttpLoad.Result result = new HttpLoad(ground, ground.servers().commandAddress())
                    .run(i -> new Pairs(joins.get(i), leaves.get(i), Requests.bytes('"' + login(i) + '"')));
            boolean met = result.rate() >= GOAL_RATE && result.wrong() == 0;
            Map<String, String> details = Map.of("wrong or stale answers", Long.toString(result.wrong()));
            return new Outcome(
                    name, result.latency(), result.rate(), result.usage(), ">= 800/s, fresh", Verdict.of(met), details);
        } finally {
            over.forEach(ground.races()::end);
        }
    }

    private static String login(int i) {
        return "bench_caster_%02d".formatted(i);
    }

    private static final class Pairs implements HttpLoad.Asker {

        private final byte[] join;
        private final byte[] leave;
        private final byte[] login;
        private boolean joined;

        Pairs(byte[] join, byte[] leave, byte[] login) {
            this.join = join;
            this.leave = leave;
            this.login = login;
        }

        @Override
        public byte[] next() {
            joined = !joined;
            return joined ? join : leave;
        }

        @Override
        public boolean right(int status, byte[] bytes, int offset, int length) {
            return status == 200 && Requests.contains(login, bytes, offset, length) == joined;
        }
    }
}
