package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What a row is about, as columns. */
final class SubjectColumns {
    static final String ALL = "race_id, live_race_id, account_id, concerns";

    private SubjectColumns() {}

    /** Reads the columns, which begin at the one of that number. */
    static Subject read(ResultSet row, int first) throws SQLException {
        var race = row.getObject(first, UUID.class);
        if (race != null) {
            return new Subject.OfRace(new RaceId(race));
        }
        var liveRace = row.getObject(first + 1, UUID.class);
        return liveRace != null
                ? new Subject.OfLiveRace(new LiveRaceId(liveRace))
                : new Subject.Personal(
                        new AccountId(row.getObject(first + 2, UUID.class)), row.getObject(first + 3, UUID.class));
    }
}
