package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import java.util.ArrayList;
import java.util.List;

/** Sixteen people who join and leave as casters without pause, on one race or each on another. Closing ends the races. */
final class CastLoad implements AutoCloseable {

    private final Ground ground;
    private final List<LiveRace> over = new ArrayList<>();

    CastLoad(Ground ground, int races) {
        this.ground = ground;
        for (int i = 0; i < races; i++) {
            over.add(ground.races().inSetup(races == 1 ? FanOut.MODS : 4));
        }
    }

    /** One measurement; every answer must show the caster, or no longer. */
    HttpLoad.Result run() {
        List<byte[]> joins = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < HttpLoad.CONNECTIONS; i++) {
            String token = ground.platform().token(login(i), null);
            String path = "/api/races/" + over.get(i % over.size()).id();
            ground.platform().call("POST", path + "/cast-leave", token, null);
            joins.add(Requests.post(ground.servers().commandAddress(), path + "/cast-join", token));
            leaves.add(Requests.post(ground.servers().commandAddress(), path + "/cast-leave", token));
        }
        return new HttpLoad(ground, ground.servers().commandAddress())
                .run(i -> new Pairs(joins.get(i), leaves.get(i), Requests.bytes('"' + login(i) + '"')));
    }

    @Override
    public void close() {
        over.forEach(ground.races()::end);
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
