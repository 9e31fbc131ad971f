package dev.photofinish.query.race;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** What a calendar program makes of {@code GET /api/races.ics}. */
class CalendarTest extends ServedTest {
    private static final String NASTY = "Run; fast, \"now\"\nBEGIN:VEVENT éà";

    private static String feed() {
        var answer = web.get()
                .uri("/api/races.ics")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/calendar;charset=UTF-8");
        return new String(answer.expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private static Optional<VEvent> entry(RaceStory story) {
        return Biweekly.parse(feed()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(story.race + "@photofinish"))
                .findFirst();
    }

    @Test
    void a_race_with_a_time_is_an_entry_whatever_its_name_holds() {
        var at = START_OF_TIME.plus(Duration.ofDays(2));
        var story = aRace(NASTY, how -> how.scheduled(at), "ada");
        told(story);
        var entry = entry(story).orElseThrow();
        assertThat(entry.getSummary().getValue()).isEqualTo(NASTY);
        assertThat(entry.getDateStart().getValue()).isEqualTo(Date.from(at));
        assertThat(entry.getDateEnd().getValue()).isEqualTo(Date.from(at.plus(Duration.ofHours(3))));
        assertThat(entry.getUrl().getValue()).startsWith("http://127.0.0.1:").endsWith("/race/" + story.race);
        assertThat(entry.getDescription().getValue()).contains("organized by ORGANIZER");
    }

    @Test
    void what_is_not_listed_has_no_time_or_is_over_is_not_in_it() {
        var hidden = aRace(
                "hidden",
                how -> how.scheduled(START_OF_TIME.plus(Duration.ofDays(1))).unlisted());
        var someday = aRace("someday", how -> {});
        var over =
                aRace("over", how -> {}, "ada").started().finished("ada", 1_000).over();
        told(hidden);
        told(someday);
        told(over);
        assertThat(entry(hidden)).isEmpty();
        assertThat(entry(someday)).isEmpty();
        assertThat(entry(over)).isEmpty();
    }

    @Test
    void whoever_has_the_same_already_is_told_so() {
        var tag = web.get()
                .uri("/api/races.ics")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        web.get()
                .uri("/api/races.ics")
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }
}
