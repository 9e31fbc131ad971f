package dev.photofinish.query.tournament.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.web.contract.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done. The names are those of tournaments §10.4, with more where that has none; on the wire in small letters.
 */
@Named("TournamentAuditAction")
enum AuditAction {
    @JsonProperty("create_tournament")
    CREATE_TOURNAMENT,
    @JsonProperty("update_tournament")
    UPDATE_TOURNAMENT,
    @JsonProperty("delete_tournament")
    DELETE_TOURNAMENT,
    @JsonProperty("check_channel")
    CHECK_CHANNEL,
    @JsonProperty("create_pool")
    CREATE_POOL,
    @JsonProperty("update_pool")
    UPDATE_POOL,
    @JsonProperty("delete_pool")
    DELETE_POOL,
    @JsonProperty("create_permalink")
    CREATE_PERMALINK,
    @JsonProperty("update_permalink")
    UPDATE_PERMALINK,
    @JsonProperty("delete_permalink")
    DELETE_PERMALINK,
    @JsonProperty("create_race")
    CREATE_RACE,
    @JsonProperty("race_countdown")
    RACE_COUNTDOWN,
    @JsonProperty("start_race")
    START_RACE,
    @JsonProperty("finish_race")
    FINISH_RACE,
    @JsonProperty("forfeit_race")
    FORFEIT_RACE,
    @JsonProperty("auto_forfeit")
    AUTO_FORFEIT,
    @JsonProperty("extend_timeout")
    EXTEND_TIMEOUT,
    @JsonProperty("review_race")
    REVIEW_RACE,
    @JsonProperty("update_race_submission")
    UPDATE_RACE_SUBMISSION,
    @JsonProperty("mark_race_reattempted")
    MARK_RACE_REATTEMPTED,
    @JsonProperty("unmark_race_reattempted")
    UNMARK_RACE_REATTEMPTED,
    @JsonProperty("disqualify_race")
    DISQUALIFY_RACE,
    @JsonProperty("undo_disqualification")
    UNDO_DISQUALIFICATION,
    @JsonProperty("create_live_race")
    CREATE_LIVE_RACE,
    @JsonProperty("update_live_race")
    UPDATE_LIVE_RACE,
    @JsonProperty("cancel_live_race")
    CANCEL_LIVE_RACE,
    @JsonProperty("delete_live_race")
    DELETE_LIVE_RACE,
    @JsonProperty("open_room")
    OPEN_ROOM,
    @JsonProperty("open_room_failed")
    OPEN_ROOM_FAILED,
    @JsonProperty("room_lost")
    ROOM_LOST,
    @JsonProperty("reveal_seed")
    REVEAL_SEED,
    @JsonProperty("reserve_participant")
    RESERVE_PARTICIPANT,
    @JsonProperty("release_reservation")
    RELEASE_RESERVATION,
    @JsonProperty("eligibility_rejected")
    ELIGIBILITY_REJECTED,
    @JsonProperty("live_race_started")
    LIVE_RACE_STARTED,
    @JsonProperty("live_race_finished")
    LIVE_RACE_FINISHED,
    @JsonProperty("live_race_reopened")
    LIVE_RACE_REOPENED,
    @JsonProperty("live_race_finalized")
    LIVE_RACE_FINALIZED,
    @JsonProperty("record_results")
    RECORD_RESULTS,
    @JsonProperty("correct_result")
    CORRECT_RESULT,
    @JsonProperty("retry_delivery")
    RETRY_DELIVERY,
    @JsonProperty("room_action")
    ROOM_ACTION;

    /** As it is spelled on the wire. */
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
