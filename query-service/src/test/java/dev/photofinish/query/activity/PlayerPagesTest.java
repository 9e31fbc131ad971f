package dev.photofinish.query.activity;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;

import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Every test has a player of its own, {@code me}, so that none sees another one's races. */
abstract class PlayerPagesTest extends ServedTest {
    protected final String me = "p" + UUID.randomUUID().toString().substring(0, 8);
    protected final String rival = "r" + me;

    @BeforeEach
    void everybodyHasAnAccount() {
        account(me, "user");
        account(rival, "user");
    }

    protected RaceStory race(String name, int day, String... players) {
        return aRace(me + " " + name, how -> how.from(day(day)), players);
    }

    protected static Instant day(int number) {
        return START_OF_TIME.plus(Duration.ofDays(number));
    }

    protected String path(String page) {
        return "/api/users/" + me + page;
    }
}
