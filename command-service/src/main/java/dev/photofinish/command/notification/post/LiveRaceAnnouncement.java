package dev.photofinish.command.notification.post;

import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is posted about a live race (tournaments §10.3), as it is now. Each milestone's box has an address of its own: by
 * that it is known.
 *
 * @param page of the live race
 * @param rooms where rooms are, without a slash at the end
 * @param names what accounts are called
 */
record LiveRaceAnnouncement(LiveRaceStory story, String page, String rooms, Function<AccountId, String> names) {
    private static final int ORANGE = 0xF97316;
    private static final int GREEN = 0x22C55E;
    private static final int GREY = 0x6B7280;

    /** Whether the milestone is behind the race, so that it is to be told. */
    boolean reached(Part milestone) {
        return switch (milestone) {
            case LIVE_SCHEDULED_POST -> !off();
            case LIVE_ROOM_POST -> race().roomOpenedAt() != null && !off();
            case LIVE_STARTED_POST -> race().startedAt() != null;
            case LIVE_FINISHED_POST -> race().phase() == LiveRacePhase.FINISHED;
            case LIVE_CANCELLED_POST -> off();
            case CREATED_POST,
                    STARTED_POST,
                    FINISHED_POST,
                    SCHEDULED_EVENT,
                    SUBMITTED_NOTICE,
                    APPROVED_NOTICE,
                    REJECTED_NOTICE,
                    SCHEDULED_NOTICE,
                    MOVED_NOTICE,
                    ROOM_NOTICE,
                    STARTED_NOTICE,
                    FINISHED_NOTICE,
                    CANCELLED_NOTICE -> false;
        };
    }

    /** The box of a milestone. One that was told and is not so any more says that. */
    Embed about(Part milestone) {
        return switch (milestone) {
            case LIVE_SCHEDULED_POST -> scheduled();
            case LIVE_ROOM_POST -> room();
            case LIVE_STARTED_POST ->
                box(milestone, "Live Race Started: ", ORANGE, race().startedAt(), List.of(participants(), link()));
            case LIVE_FINISHED_POST -> race().phase() == LiveRacePhase.FINISHED ? finished() : changed(milestone);
            case LIVE_CANCELLED_POST -> changed(milestone);
            case CREATED_POST,
                    STARTED_POST,
                    FINISHED_POST,
                    SCHEDULED_EVENT,
                    SUBMITTED_NOTICE,
                    APPROVED_NOTICE,
                    REJECTED_NOTICE,
                    SCHEDULED_NOTICE,
                    MOVED_NOTICE,
                    ROOM_NOTICE,
                    STARTED_NOTICE,
                    FINISHED_NOTICE,
                    CANCELLED_NOTICE -> throw new IllegalArgumentException("No post about a live race");
        };
    }

    private Embed scheduled() {
        return box(
                Part.LIVE_SCHEDULED_POST,
                off() ? "Live Race Called Off: " : "Live Race Scheduled: ",
                off() ? GREY : ORANGE,
                race().createdAt(),
                List.of(
                        new Embed.Field("Scheduled", Words.moment(race().terms().scheduledAt()), true),
                        tournament(),
                        pool(),
                        new Embed.Field(
                                "Who May Race",
                                "Members with an account on racetime.gg linked; the page says whether you may",
                                false)));
    }

    private Embed room() {
        boolean open = race().racetimeSlug() != null && !off();
        return box(
                Part.LIVE_ROOM_POST,
                open ? "Room Open: " : "Room Closed: ",
                open ? ORANGE : GREY,
                race().roomOpenedAt(),
                List.of(
                        link(),
                        new Embed.Field("Starts", Words.countdown(race().terms().scheduledAt()), true),
                        tournament(),
                        pool()));
    }

    private Embed finished() {
        boolean hidden = story.terms().hideResults() && story.terms().active();
        var note = race().resultsState().equals("final")
                ? "The results of the race stand; runs are reviewed before they count"
                : "Results are reviewed, and may still change";
        return box(
                Part.LIVE_FINISHED_POST,
                "Live Race Finished: ",
                GREEN,
                race().endedAt(),
                List.of(
                        new Embed.Field("Podium", hidden ? "Hidden while the tournament runs" : podium(), false),
                        participants(),
                        link(),
                        new Embed.Field("Note", note, false)));
    }

    /** It is called off, or goes on after that, or after its end. */
    private Embed changed(Part milestone) {
        var fields = new ArrayList<>(List.of(tournament(), pool()));
        if (off()) {
            fields.addFirst(new Embed.Field(
                    "Reason", Words.plain(Objects.requireNonNullElse(race().cancelReason(), "None was given")), false));
        }
        return box(
                milestone,
                off() ? "Live Race Called Off: " : "Live Race Goes On: ",
                off() ? GREY : ORANGE,
                race().updatedAt(),
                fields);
    }

    private Embed box(Part milestone, String what, int color, @Nullable Instant at, List<Embed.Field> fields) {
        return new Embed(
                Words.title(what, race().title()),
                mark(milestone),
                color,
                (at == null ? Instant.EPOCH : at).truncatedTo(ChronoUnit.MILLIS).toString(),
                fields,
                null);
    }

    /** The address of the page that no other milestone's box has. */
    String mark(Part milestone) {
        return page + "#" + milestone.spelled();
    }

    private LiveRaceRow race() {
        return story.race();
    }

    private boolean off() {
        return race().phase() == LiveRacePhase.CANCELLED;
    }

    private Embed.Field tournament() {
        return new Embed.Field("Tournament", Words.plain(story.terms().name()), true);
    }

    private Embed.Field pool() {
        return new Embed.Field("Pool", Words.plain(race().hosting().poolName()), true);
    }

    private Embed.Field participants() {
        return new Embed.Field(
                "Participants", Integer.toString(story.course().results().size()), true);
    }

    private Embed.Field link() {
        var slug = race().racetimeSlug();
        return new Embed.Field("Room", slug == null ? "Another one will be opened" : rooms + "/" + slug, false);
    }

    private String podium() {
        return Podium.of(story.course().results().values().stream()
                .filter(one -> one.outcome() == LiveRaceOutcome.FINISHED)
                .sorted(Comparator.comparing(LiveRaceAnnouncement::time))
                .map(one -> Words.plain(names.apply(one.account())) + " "
                        + Words.time(time(one).toMillis()))
                .toList());
    }

    private static Duration time(LiveRaceResult result) {
        return Objects.requireNonNull(result.time(), "a finish has a time");
    }
}
