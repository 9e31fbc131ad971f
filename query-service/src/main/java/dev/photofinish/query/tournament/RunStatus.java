package dev.photofinish.query.tournament;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.query.tournament.scoring.Outcome;
import dev.photofinish.web.contract.Named;
import java.util.Locale;

/** Where a run stands (tournaments §5.1), as REST spells it. */
@Named("AsyncRunStatus")
enum RunStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("forfeit")
    FORFEIT,
    @JsonProperty("disqualified")
    DISQUALIFIED;

    /** As scores know it. */
    Outcome outcome() {
        return switch (this) {
            case PENDING, IN_PROGRESS -> Outcome.UNDER_WAY;
            case FINISHED -> Outcome.FINISHED;
            case FORFEIT -> Outcome.FORFEITED;
            case DISQUALIFIED -> Outcome.DISQUALIFIED;
        };
    }

    /** Its spelling on the wire. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
