package dev.photofinish.query.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of finished runs (rest-api §7).
 *
 * @param avgTimeMs cut to whole milliseconds
 * @param avgDeaths with one decimal
 */
record RunFigures(int runs, long avgTimeMs, double avgDeaths, long bestTimeMs) {
    /** Null when there are none. */
    static @Nullable RunFigures of(List<Finish> finishes) {
        int runs = finishes.size();
        if (runs == 0) {
            return null;
        }
        long deaths = finishes.stream().mapToLong(Finish::deaths).sum();
        return new RunFigures(
                runs,
                finishes.stream().mapToLong(Finish::igtMs).sum() / runs,
                BigDecimal.valueOf(deaths)
                        .divide(BigDecimal.valueOf(runs), 1, RoundingMode.HALF_UP)
                        .doubleValue(),
                finishes.stream().mapToLong(Finish::igtMs).min().orElseThrow());
    }
}
