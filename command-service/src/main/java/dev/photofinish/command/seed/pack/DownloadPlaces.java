package dev.photofinish.command.seed.pack;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the downloads under way by account. */
@Component
final class DownloadPlaces {
    private final int most;
    private final Counter refused;
    private final Map<AccountId, Integer> taken = new ConcurrentHashMap<>();

    DownloadPlaces(PackSettings settings, Limits limits) {
        this.most = settings.downloadsPerAccount() == 0 ? Integer.MAX_VALUE : settings.downloadsPerAccount();
        this.refused = limits.hits(CommandLimit.DOWNLOADS);
    }

    /**
     * Takes a place, which must be {@linkplain #leave left} again.
     *
     * @throws ProblemException when there is none left
     */
    AccountId enter(AccountId account) {
        taken.merge(account, 1, (count, one) -> {
            if (count >= most) {
                refused.increment();
                throw PackRefusal.TOO_MANY_DOWNLOADS.exception();
            }
            return count + one;
        });
        return account;
    }

    void leave(AccountId account) {
        taken.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
    }
}
