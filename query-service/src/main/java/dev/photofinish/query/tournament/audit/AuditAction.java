package dev.photofinish.query.tournament.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done. The names are those of tournaments §10.4, with more where that has none; on the wire in small letters.
 */
enum AuditAction {
    CREATE_TOURNAMENT,
    UPDATE_TOURNAMENT,
    DELETE_TOURNAMENT,
    CREATE_POOL,
    UPDATE_POOL,
    DELETE_POOL,
    CREATE_PERMALINK,
    UPDATE_PERMALINK,
    DELETE_PERMALINK,
    CREATE_RACE,
    RACE_COUNTDOWN,
    START_RACE,
    FINISH_RACE,
    FORFEIT_RACE,
    AUTO_FORFEIT,
    EXTEND_TIMEOUT,
    REVIEW_RACE,
    UPDATE_RACE_SUBMISSION,
    MARK_RACE_REATTEMPTED,
    UNMARK_RACE_REATTEMPTED,
    DISQUALIFY_RACE,
    UNDO_DISQUALIFICATION,
    CREATE_LIVE_RACE,
    UPDATE_LIVE_RACE,
    CANCEL_LIVE_RACE,
    DELETE_LIVE_RACE,
    OPEN_ROOM,
    OPEN_ROOM_FAILED,
    ROOM_LOST,
    REVEAL_SEED,
    RESERVE_PARTICIPANT,
    RELEASE_RESERVATION,
    ELIGIBILITY_REJECTED,
    LIVE_RACE_STARTED,
    LIVE_RACE_FINISHED,
    LIVE_RACE_REOPENED,
    LIVE_RACE_FINALIZED,
    RECORD_RESULTS,
    CORRECT_RESULT,
    RETRY_DELIVERY,
    ROOM_ACTION;

    /** As it is spelled on the wire. */
    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action that is spelled so. */
    static Optional<AuditAction> of(String text) {
        return Stream.of(values()).filter(one -> one.text().equals(text)).findFirst();
    }

    /** Whether it puts something in the place of what was there. */
    boolean changes() {
        return switch (this) {
            case UPDATE_TOURNAMENT,
                    UPDATE_POOL,
                    UPDATE_PERMALINK,
                    EXTEND_TIMEOUT,
                    REVIEW_RACE,
                    UPDATE_RACE_SUBMISSION,
                    UPDATE_LIVE_RACE -> true;
            default -> false;
        };
    }
}
