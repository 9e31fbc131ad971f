package dev.photofinish.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResumeTest {
    @Test
    void it_reads_a_position_with_or_without_an_epoch() {
        UUID epoch = RaceStory.uuid("epoch");
        assertThat(Resume.parse("42")).isEqualTo(new Resume(null, 42));
        assertThat(Resume.parse(epoch + ":42")).isEqualTo(new Resume(epoch, 42));
    }

    @Test
    void nothing_to_read_is_no_wish_to_resume() {
        assertThat(Resume.parse(null)).isNull();
        assertThat(Resume.parse(" ")).isNull();
    }

    @Test
    void nonsense_is_a_position_beyond_the_end() {
        for (String nonsense : new String[] {"x", "x:1", ":1", "1:x", "99999999999999999999", "1e3"}) {
            assertThat(Resume.parse(nonsense)).isEqualTo(new Resume(null, Long.MAX_VALUE));
        }
    }
}
