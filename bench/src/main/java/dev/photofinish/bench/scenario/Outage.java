package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.outside.Others;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Commands before, while and after Twitch and Discord take every call and answer none. It runs when it is named, on a
 * server that the bench has started: only such a one talks to the bench's own Twitch and Discord.
 */
public record Outage() implements Scenario {

    public static final String NAME = "outage";

    private static final int RACES = 16;
    private static final int ANNOUNCED = 24;
    private static final double GOAL_RATIO = 1.5;
    private static final int MOST_SECONDS = 120;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(Ground ground) {
        Others others = ground.others();
        if (others == null) {
            return Outcome.withoutResult(
                    NAME, Verdict.NOT_AVAILABLE, "takes a server started by the bench, for this scenario by name");
        }
        try (CastLoad load = new CastLoad(ground, RACES)) {
            load.run();
            HttpLoad.Result before = load.run();
            int told = others.posts();
            others.hush();
            announce(ground);
            await(() -> others.waiting() > 0);
            HttpLoad.Result during = load.run();
            int waiting = others.waiting();
            int toldMeanwhile = others.posts() - told;
            others.speak();
            await(() -> others.posts() - told >= ground.size(ANNOUNCED));
            HttpLoad.Result after = load.run();
            double ratio = during.latency().p99()
                    / Math.max(0.001, (before.latency().p99() + after.latency().p99()) / 2);
            Map<String, String> details = new LinkedHashMap<>();
            details.put("before", figures(before));
            details.put("while nobody answers", figures(during));
            details.put("after", figures(after));
            details.put("p99 while nobody answers to p99 otherwise", "%.2f".formatted(ratio));
            details.put("calls that waited in the end", Integer.toString(waiting));
            details.put("posts told meanwhile", Integer.toString(toldMeanwhile));
            details.put("posts told later", "%d of %d".formatted(others.posts() - told, ground.size(ANNOUNCED)));
            long wrong = before.wrong() + during.wrong() + after.wrong();
            details.put("wrong or stale answers", Long.toString(wrong));
            boolean met = ratio <= GOAL_RATIO && wrong == 0 && toldMeanwhile == 0;
            return new Outcome(
                    NAME,
                    during.latency(),
                    during.rate(),
                    during.usage(),
                    "p99 <= 1.5 times as otherwise",
                    Verdict.of(met),
                    details);
        } finally {
            others.speak();
        }
    }

    private static void announce(Ground ground) {
        for (int i = 0; i < ground.size(ANNOUNCED); i++) {
            ground.platform()
                    .must(
                            "POST",
                            "/api/races",
                            ground.platform().organizer(),
                            Map.of("name", "Announced " + i, "pool_name", "standard"));
        }
    }

    private static String figures(HttpLoad.Result result) {
        return "p50 %.1f, p99 %.1f, max %.1f ms, %.0f/s"
                .formatted(
                        result.latency().p50(),
                        result.latency().p99(),
                        result.latency().max(),
                        result.rate());
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        for (int second = 0; second < MOST_SECONDS && !condition.holds(); second++) {
            Pause.seconds(1);
        }
        if (!condition.holds()) {
            throw new IllegalStateException("Waited two minutes for the server to call the others");
        }
    }
}
