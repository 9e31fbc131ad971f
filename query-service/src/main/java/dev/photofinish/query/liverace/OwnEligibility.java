package dev.photofinish.query.liverace;

import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.web.contract.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the viewer may be in a live race (tournaments §9.1).
 *
 * @param reason the first thing that speaks against it, as a sentence; null = they may
 * @param reasons the codes of all of them, in the order of the reference
 */
@Named("LiveRaceOwnEligibility")
record OwnEligibility(boolean eligible, @Nullable String reason, List<String> reasons) {
    static OwnEligibility of(Eligibility found) {
        return new OwnEligibility(found.eligible(), found.reason(), found.codes());
    }
}
