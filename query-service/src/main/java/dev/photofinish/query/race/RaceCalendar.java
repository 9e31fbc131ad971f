package dev.photofinish.query.race;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import dev.photofinish.live.frame.UserInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Races as entries of a calendar (RFC 5545). */
final class RaceCalendar {
    static final String MEDIA = "text/calendar;charset=UTF-8";

    private static final String NAME = "Photofinish races";
    /** As long as the event that the community's Discord shows (domain §10). */
    private static final Duration A_RACE = Duration.ofHours(3);

    private final URI pages;

    /** @param pages what a race's id is appended to for the address of its page */
    RaceCalendar(URI pages) {
        this.pages = pages;
    }

    /** Those of the races that have a time. */
    byte[] of(List<RaceSummary> races) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Photofinish//Races//EN");
        calendar.setName(NAME);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(1).build());
        for (var race : races) {
            var begins = race.scheduledAt() == null ? race.startedAt() : race.scheduledAt();
            if (begins != null) {
                calendar.addEvent(entry(race, begins));
            }
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent entry(RaceSummary race, Instant begins) {
        var page = pages.resolve(race.id().toString()).toString();
        var entry = new VEvent();
        entry.setUid(race.id() + "@photofinish");
        entry.setDateTimeStamp(Date.from(created(race.createdAt(), begins)));
        entry.setDateStart(Date.from(begins));
        entry.setDateEnd(Date.from(begins.plus(A_RACE)));
        entry.setSummary(race.name());
        entry.setDescription(description(race) + "\n" + page);
        entry.setUrl(page);
        entry.setStatus(Status.confirmed());
        return entry;
    }

    /** The same text each time that nothing changed, so that whoever subscribed is told "not modified". */
    private static Instant created(@Nullable Instant created, Instant begins) {
        return created == null ? begins : created;
    }

    private static String description(RaceSummary race) {
        return (race.poolName() == null ? "" : race.poolName() + ", ") + "organized by " + name(race.organizer());
    }

    private static String name(UserInfo user) {
        return user.twitchDisplayName() == null ? user.twitchUsername() : user.twitchDisplayName();
    }
}
