package dev.photofinish.command.notification.notice;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.notification.post.Embed;
import dev.photofinish.command.notification.post.LiveRaceStory;
import dev.photofinish.command.notification.post.Words;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a live race (tournaments §10.2), as it is now.
 *
 * @param person who is told
 * @param page of the live race
 * @param rooms where rooms are, without a slash at the end
 */
record LiveRaceNotice(LiveRaceStory story, AccountId person, String page, String rooms, LiveRaceSettings settings) {
    private static final int ORANGE = 0xF97316;
    private static final int GREEN = 0x22C55E;
    private static final int GREY = 0x6B7280;
    private static final int LONGEST_REASON = 500;

    /** Empty when things have moved on, so that it would be no news or not true. */
    Optional<Notice> of(Part part) {
        return switch (part) {
            case SCHEDULED_NOTICE -> when(ahead(), () -> planned("Live Race Scheduled: "));
            case MOVED_NOTICE -> when(ahead(), () -> planned("Live Race Moved: "));
            case ROOM_NOTICE -> when(race().phase() == LiveRacePhase.PENDING, this::open);
            case STARTED_NOTICE -> when(race().phase() == LiveRacePhase.IN_PROGRESS, this::started);
            case FINISHED_NOTICE -> when(race().phase() == LiveRacePhase.FINISHED, this::finished);
            case CANCELLED_NOTICE -> when(race().phase() == LiveRacePhase.CANCELLED, this::off);
            default -> throw new IllegalArgumentException("No notice about a live race: " + part);
        };
    }

    private static Optional<Notice> when(boolean so, Supplier<Notice> notice) {
        return so ? Optional.of(notice.get()) : Optional.empty();
    }

    private Notice planned(String what) {
        return notice(
                what,
                ORANGE,
                race().updatedAt(),
                new Embed.Field("Starts", Words.moment(start()), true),
                new Embed.Field("Room Opens", Words.moment(settings.opens(start())), true));
    }

    private Notice open() {
        return notice(
                "Room Open: ",
                ORANGE,
                race().roomOpenedAt(),
                new Embed.Field("Starts", Words.moment(start()), true),
                room());
    }

    private Notice started() {
        return notice("Live Race Started: ", ORANGE, race().startedAt(), participants(), room());
    }

    private Notice finished() {
        return notice(
                "Live Race Finished: ",
                GREEN,
                race().endedAt(),
                new Embed.Field("Your Result", own(), true),
                new Embed.Field("Finishers", Integer.toString(story.course().finishers()), true),
                participants(),
                room());
    }

    private Notice off() {
        var reason = Objects.requireNonNullElse(race().cancelReason(), "None was given");
        return notice(
                "Live Race Called Off: ",
                GREY,
                race().updatedAt(),
                new Embed.Field("Was to Start", Words.moment(start()), true),
                new Embed.Field("Reason", Words.excerpt(reason, LONGEST_REASON), false));
    }

    private Notice notice(String what, int color, @Nullable Instant at, Embed.Field... fields) {
        var all = new ArrayList<>(List.of(
                new Embed.Field("Tournament", Words.plain(story.terms().name()), true),
                new Embed.Field("Pool", Words.plain(race().hosting().poolName()), true)));
        all.addAll(List.of(fields));
        return new Notice(
                race().organization(),
                Words.title(what, race().title()),
                page,
                color,
                at == null ? race().updatedAt() : at,
                all);
    }

    /** One's own result is never hidden; a place would tell of the others. */
    private String own() {
        return story.course().results().values().stream()
                .filter(one -> one.account().equals(person))
                .findFirst()
                .map(this::result)
                .orElse("None");
    }

    private String result(LiveRaceResult result) {
        var time = result.time();
        return switch (result.outcome()) {
            case RACING -> "Still racing";
            case FORFEITED -> "Forfeited";
            case DISQUALIFIED -> "Disqualified";
            case FINISHED ->
                time == null ? "Finished" : Words.time(time.toMillis()) + (hidden() ? "" : ", place " + place(time));
        };
    }

    private long place(Duration time) {
        return 1
                + story.course().results().values().stream()
                        .filter(one -> one.outcome() == LiveRaceOutcome.FINISHED)
                        .map(LiveRaceResult::time)
                        .filter(other -> other != null && other.compareTo(time) < 0)
                        .count();
    }

    private Embed.Field participants() {
        return new Embed.Field(
                "Participants", Integer.toString(story.course().results().size()), true);
    }

    private Embed.Field room() {
        var slug = race().racetimeSlug();
        return new Embed.Field("Room", slug == null ? "Another one will be opened" : rooms + "/" + slug, false);
    }

    private Instant start() {
        return race().terms().scheduledAt();
    }

    private boolean ahead() {
        return race().phase() == LiveRacePhase.SCHEDULED || race().phase() == LiveRacePhase.PENDING;
    }

    private boolean hidden() {
        return story.terms().hideResults() && story.terms().active();
    }

    private LiveRaceRow race() {
        return story.race();
    }
}
