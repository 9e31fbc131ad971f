package dev.photofinish.events.liverace.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may be in a live race (tournaments §9.1). */
class EligibilityTest {
    private static final Facts FINE = new Facts(true, true, true, true, true, 30, 7, 0, 1, false, false, false);

    /** As {@link EligibilityFacts}, one of them other at a time. */
    private record Facts(
            boolean open,
            boolean active,
            boolean known,
            boolean member,
            boolean linked,
            @Nullable Integer age,
            int needed,
            int runs,
            int owed,
            boolean playing,
            boolean knows,
            boolean raced) {
        Eligibility judged() {
            return Eligibility.of(new EligibilityFacts(
                    open, active, known, member, linked, age, needed, runs, owed, playing, knows, raced));
        }
    }

    @Test
    void whom_nothing_speaks_against_may() {
        assertThat(FINE.judged()).isEqualTo(new Eligibility(List.of(), null));
        assertThat(FINE.judged().eligible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_alone_is_enough(IneligibilityReason reason) {
        var judged = against(reason).judged();
        assertThat(judged.eligible()).isFalse();
        assertThat(judged.codes()).containsExactly(reason.name());
        assertThat(judged.reason()).isNotBlank();
    }

    @Test
    void every_reason_is_told_and_the_first_in_words() {
        var judged = new Facts(false, false, false, false, false, 3, 7, 2, 2, true, true, true).judged();
        assertThat(judged.reasons()).containsExactly(IneligibilityReason.values());
        assertThat(judged.reason()).isEqualTo("The live race has begun, or is over");
    }

    @Test
    void words_name_the_figures() {
        assertThat(against(IneligibilityReason.POOL_LIMIT_REACHED).judged().reason())
                .isEqualTo("Already used 1 of 1 runs in this pool");
        assertThat(against(IneligibilityReason.ACCOUNT_TOO_NEW).judged().reason())
                .isEqualTo("The account is 6 of 7 days old");
    }

    @Test
    void an_unknown_age_is_held_against_nobody() {
        assertThat(new Facts(true, true, true, true, true, null, 7, 0, 1, false, false, false)
                        .judged()
                        .eligible())
                .isTrue();
    }

    private static Facts against(IneligibilityReason reason) {
        return switch (reason) {
            case LIVE_RACE_CLOSED -> new Facts(false, true, true, true, true, 30, 7, 0, 1, false, false, false);
            case TOURNAMENT_INACTIVE -> new Facts(true, false, true, true, true, 30, 7, 0, 1, false, false, false);
            case USER_INACTIVE -> new Facts(true, true, false, true, true, 30, 7, 0, 1, false, false, false);
            case NOT_A_MEMBER -> new Facts(true, true, true, false, true, 30, 7, 0, 1, false, false, false);
            case RACETIME_NOT_LINKED -> new Facts(true, true, true, true, false, 30, 7, 0, 1, false, false, false);
            case ACCOUNT_TOO_NEW -> new Facts(true, true, true, true, true, 6, 7, 0, 1, false, false, false);
            case POOL_LIMIT_REACHED -> new Facts(true, true, true, true, true, 30, 7, 1, 1, false, false, false);
            case ACTIVE_RACE -> new Facts(true, true, true, true, true, 30, 7, 0, 1, true, false, false);
            case PERMALINK_ALREADY_PLAYED -> new Facts(true, true, true, true, true, 30, 7, 0, 1, false, true, false);
            case RE_ENTRY_FORBIDDEN -> new Facts(true, true, true, true, true, 30, 7, 0, 1, false, false, true);
        };
    }
}
