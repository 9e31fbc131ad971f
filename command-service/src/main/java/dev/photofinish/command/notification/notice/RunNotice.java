package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.notification.post.Embed;
import dev.photofinish.command.notification.post.Words;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a run (tournaments §10.2), as it is now.
 *
 * @param page of the run
 * @param names what accounts are called
 */
record RunNotice(RunStory story, String page, Function<AccountId, String> names) {
    private static final int ORANGE = 0xF97316;
    private static final int GREEN = 0x22C55E;
    private static final int RED = 0xEF4444;
    private static final int LONGEST_NOTES = 900;

    /** Empty when somebody has said something else meanwhile. */
    Optional<Notice> of(Part part) {
        return switch (part) {
            case SUBMITTED_NOTICE -> handedIn();
            case APPROVED_NOTICE -> reviewed(ReviewVerdict.ACCEPTED, "Run Accepted: ", GREEN);
            case REJECTED_NOTICE -> reviewed(ReviewVerdict.REJECTED, "Run Rejected: ", RED);
            default -> throw new IllegalArgumentException("No notice about a run: " + part);
        };
    }

    private Optional<Notice> handedIn() {
        return Optional.ofNullable(story.submitted())
                .map(said -> notice(
                        "Run to Review: ",
                        ORANGE,
                        said.at(),
                        new Embed.Field("Player", Words.plain(names.apply(story.player())), true),
                        text("Wants It Looked At", said.flagReason())));
    }

    private Optional<Notice> reviewed(ReviewVerdict verdict, String what, int color) {
        return Optional.ofNullable(story.reviewed())
                .filter(said -> said.verdict() == verdict)
                .map(said -> notice(what, color, said.at(), text("Notes", said.notes())));
    }

    private Notice notice(String what, int color, Instant at, Embed.@Nullable Field... fields) {
        var all = new ArrayList<Embed.Field>(List.of(new Embed.Field("Pool", Words.plain(story.pool()), true)));
        for (var field : fields) {
            if (field != null) {
                all.add(field);
            }
        }
        return new Notice(story.organization(), Words.title(what, story.tournament()), page, color, at, all);
    }

    private static Embed.@Nullable Field text(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : new Embed.Field(name, Words.excerpt(text, LONGEST_NOTES), false);
    }
}
