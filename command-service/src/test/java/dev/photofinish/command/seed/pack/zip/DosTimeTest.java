package dev.photofinish.command.seed.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DosTimeTest {
    @Test
    void a_time_is_its_date_and_every_other_second() {
        int time = DosTime.of(Instant.parse("2026-03-04T05:06:07Z"));
        assertThat(time >>> 25).isEqualTo(46);
        assertThat(time >>> 21 & 15).isEqualTo(3);
        assertThat(time >>> 16 & 31).isEqualTo(4);
        assertThat(time >>> 11 & 31).isEqualTo(5);
        assertThat(time >>> 5 & 63).isEqualTo(6);
        assertThat((time & 31) * 2).isEqualTo(6);
    }

    @Test
    void what_zips_cannot_say_is_the_nearest_that_they_can() {
        assertThat(DosTime.of(Instant.EPOCH)).isEqualTo(DosTime.of(Instant.parse("1980-01-01T00:00:00Z")));
        assertThat(DosTime.of(Instant.MAX)).isEqualTo(DosTime.of(Instant.parse("2107-12-31T23:59:58Z")));
    }
}
