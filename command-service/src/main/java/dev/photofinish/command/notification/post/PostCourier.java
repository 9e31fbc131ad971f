package dev.photofinish.command.notification.post;

import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.RaceStories;
import dev.photofinish.command.notification.outbox.Courier;
import dev.photofinish.command.notification.outbox.Delivery;
import dev.photofinish.command.notification.outbox.Outcome;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.live.view.RaceView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Posts about public races. A post that comes late says how it was then; one about a race that is gone or private by now
 * does not come at all.
 */
@Component
final class PostCourier implements Courier {
    private static final Set<Part> POSTS = EnumSet.of(Part.CREATED_POST, Part.STARTED_POST, Part.FINISHED_POST);

    private final DiscordSettings settings;
    private final RaceStories stories;
    private final Accounts accounts;
    private final Names names;
    private final Webhook webhook;
    private final EarlierPosts earlier;

    PostCourier(
            DiscordSettings settings,
            RaceStories stories,
            Accounts accounts,
            Names names,
            Webhook webhook,
            EarlierPosts earlier) {
        this.settings = settings;
        this.stories = stories;
        this.accounts = accounts;
        this.names = names;
        this.webhook = webhook;
        this.earlier = earlier;
    }

    @Override
    public Set<Part> parts() {
        return settings.posts() ? POSTS : Set.of();
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        var story = stories.of(delivery.race(), delivery.position());
        var now = story.now().facts();
        if (!story.then().facts().publiclyListed() || !now.publiclyListed() || !now.exists()) {
            return new Outcome.Nothing();
        }
        var post = post(delivery.part(), announcement(story.then()));
        var unsureSince = delivery.unsureSince();
        try {
            if (unsureSince != null) {
                switch (earlier.find(post.embeds().getFirst(), unsureSince)) {
                    case THERE -> {
                        return new Outcome.Sent();
                    }
                    case NOT_THERE -> unsureSince = null;
                    case NOBODY_KNOWS -> {
                        // Better twice than never (ADR 24).
                    }
                }
            }
        } catch (OutsideException failure) {
            return Outcome.later(failure, unsureSince);
        }
        return post(post, unsureSince, delivery.startedAt());
    }

    private Outcome post(Post post, @Nullable Instant unsureSince, Instant startedAt) {
        try {
            return Outcome.of(Objects.requireNonNull(webhook.post(post).block()), unsureSince);
        } catch (OutsideException failure) {
            return Outcome.later(failure, failure.refused() ? unsureSince : startedAt);
        }
    }

    private Post post(Part part, Announcement announcement) {
        return switch (part) {
            case CREATED_POST -> Post.mentioning(settings.runnerRoleId(), announcement.created());
            case STARTED_POST -> Post.quiet(announcement.started());
            case FINISHED_POST -> Post.quiet(announcement.finished());
            case SCHEDULED_EVENT,
                    LIVE_SCHEDULED_POST,
                    LIVE_ROOM_POST,
                    LIVE_STARTED_POST,
                    LIVE_FINISHED_POST,
                    LIVE_CANCELLED_POST,
                    SUBMITTED_NOTICE,
                    APPROVED_NOTICE,
                    REJECTED_NOTICE,
                    SCHEDULED_NOTICE,
                    MOVED_NOTICE,
                    ROOM_NOTICE,
                    STARTED_NOTICE,
                    FINISHED_NOTICE,
                    CANCELLED_NOTICE -> throw new IllegalArgumentException("No post about a race");
        };
    }

    private Announcement announcement(RaceView race) {
        var organizer = race.facts().organizer();
        var avatar = organizer == null
                ? null
                : accounts.byId(organizer).map(AccountRow::avatarUrl).orElse(null);
        return new Announcement(race, settings.link(race.facts().id()), avatar, names::of);
    }
}
