package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sixteen connections read one race of twenty players over and over, or the list of fifty races. */
record Reads(String name, double goalRate, double goalP99Ms) implements Scenario {

    private static final int LISTED = 50;

    @Override
    public Outcome run(Ground ground) {
        boolean list = name.equals("list");
        List<LiveRace> races = new ArrayList<>();
        if (list) {
            fillList(ground, races);
        } else {
            races.add(ground.races().running(FanOut.MODS));
            FanOut.prefill(ground, races.getFirst());
        }
        String path = list
                ? "/api/races?limit=" + LISTED
                : "/api/races/" + races.getFirst().id();
        byte[] request = Requests.get(ground.servers().queryAddress(), path);
        int[] size = {0};
        try {
            HttpLoad.Result result = new HttpLoad(ground, ground.servers().queryAddress())
                    .run(connection -> new HttpLoad.Asker() {
                        @Override
                        public byte[] next() {
                            return request;
                        }

                        @Override
                        public boolean right(int status, byte[] bytes, int offset, int length) {
                            size[0] = length;
                            return status == 200;
                        }
                    });
            boolean met = result.rate() >= goalRate && result.latency().p99() <= goalP99Ms && result.wrong() == 0;
            String goal = ">= %.0f/s".formatted(goalRate)
                    + (goalP99Ms == Double.MAX_VALUE ? "" : " at p99 <= %.0f ms".formatted(goalP99Ms));
            Map<String, String> details = Map.of(
                    "warm-up",
                    result.warmUp().told(),
                    "wrong answers",
                    Long.toString(result.wrong()),
                    "bytes an answer",
                    Integer.toString(size[0]));
            return new Outcome(name, result.latency(), result.rate(), result.usage(), goal, Verdict.of(met), details);
        } finally {
            races.forEach(ground.races()::end);
        }
    }

    /** As many races as a page shows, those of earlier scenarios included. */
    private static void fillList(Ground ground, List<LiveRace> made) {
        int wanted = ground.size(LISTED);
        int there = ground.platform()
                .must("GET", "/api/races?limit=100", null, null)
                .path("races")
                .size();
        for (int i = there; i < wanted; i++) {
            made.add(ground.races().inSetup(2));
        }
    }
}
