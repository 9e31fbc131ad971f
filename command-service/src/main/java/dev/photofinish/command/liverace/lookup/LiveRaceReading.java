package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a row. */
final class LiveRaceReading {
    private LiveRaceReading() {}

    static LiveRaceRow of(LiveRaceId id, ResultSet row) throws SQLException {
        return new LiveRaceRow(
                id,
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new TournamentId(row.getObject("tournament_id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                LiveRacePhase.valueOf(row.getString("status")),
                terms(row),
                new Hosting(
                        row.getString("tournament_name"),
                        Objects.requireNonNullElse(row.getString("pool_name"), ""),
                        row.getString("racetime_category"),
                        row.getString("tournament_goal"),
                        id(row, "tournament_profile", RoomProfileId::new),
                        row.getBoolean("bot_allowed")),
                id(row, "permalink_id", PermalinkId::new),
                row.getString("url"),
                row.getString("racetime_slug"),
                moment(row, "room_opened_at"),
                row.getBoolean("revealed"),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                row.getString("results_state"),
                moment(row, "results_changed_at"),
                row.getString("cancel_reason"),
                row.getInt("opening_tries"),
                Objects.requireNonNull(moment(row, "created_at")),
                Objects.requireNonNull(moment(row, "updated_at")));
    }

    private static LiveRaceTerms terms(ResultSet row) throws SQLException {
        return new LiveRaceTerms(
                Objects.requireNonNull(moment(row, "scheduled_at")),
                row.getString("match_title"),
                id(row, "wished_permalink", PermalinkId::new),
                row.getObject("episode_id", Long.class),
                row.getString("racetime_goal"),
                id(row, "room_profile_id", RoomProfileId::new));
    }

    private static <I> @Nullable I id(ResultSet row, String column, Function<UUID, I> as) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : as.apply(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
