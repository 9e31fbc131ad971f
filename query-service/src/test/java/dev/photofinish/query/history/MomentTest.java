package dev.photofinish.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.query.web.RefusedRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @Test
    void aNumberIsAPosition() {
        assertThat(Moment.parse("1234")).isEqualTo(new Moment.AtPosition(1234));
    }

    @ParameterizedTest
    @CsvSource({"PT12M30S, PT12M30S", "0:12:30, PT12M30S", "12:00:01.5, PT12H1.5S", "PT0S, PT0S"})
    void aDurationOrAClockIsTheRacesClock(String text, Duration elapsed) {
        assertThat(Moment.parse(text)).isEqualTo(new Moment.OnTheClock(elapsed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-01-05T18:30:00Z",
                "2030-01-05T18:30:00+00:00",
                "2030-01-05T19:30:00+01:00",
                "2030-01-05T18:30:00 00:00"
            })
    void anIsoMomentIsAMomentHoweverItsZoneIsSpelt(String text) {
        assertThat(Moment.parse(text)).isEqualTo(new Moment.AtInstant(Instant.parse("2030-01-05T18:30:00Z")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingMeansNow(String text) {
        assertThat(Moment.parse(text)).isEqualTo(new Moment.AtPosition(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-5", "PT-5M", "0:99:00", "99999999999999999999", "PT99999999999999999999H"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(RefusedRequest.class);
    }
}
