package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.outbox.Courier;
import dev.photofinish.command.notification.outbox.Delivery;
import dev.photofinish.command.notification.outbox.Outcome;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings the bot's posts about a live race, one for each milestone, to where the live race is now: what is there is changed,
 * and doing it again changes nothing. They are in the channel of the tournament; without one there are none.
 */
@WithTournaments
@Component
final class LivePostCourier implements Courier {
    private static final Set<Part> POSTS = EnumSet.range(Part.LIVE_SCHEDULED_POST, Part.LIVE_CANCELLED_POST);
    private static final int GONE = 404;

    private final DiscordSettings settings;
    private final RacetimeSettings racetime;
    private final LiveRaceStories stories;
    private final Names names;
    private final KnownPosts known;
    private final ChannelPosts posts;

    LivePostCourier(
            DiscordSettings settings,
            RacetimeSettings racetime,
            LiveRaceStories stories,
            Names names,
            KnownPosts known,
            ChannelPosts posts) {
        this.settings = settings;
        this.racetime = racetime;
        this.stories = stories;
        this.names = names;
        this.known = known;
        this.posts = posts;
    }

    @Override
    public Set<Part> parts() {
        return settings.livePosts() ? POSTS : Set.of();
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        var there = known.of(delivery.liveRace(), delivery.part());
        try {
            var story = stories.of(delivery.liveRace());
            return story.isPresent()
                    ? tell(delivery, story.get(), there)
                    : there.map(post -> remove(delivery, post)).orElseGet(Outcome.Nothing::new);
        } catch (OutsideException failure) {
            return Outcome.later(failure, failure.refused() ? delivery.unsureSince() : unsure(delivery));
        }
    }

    private Outcome tell(Delivery delivery, LiveRaceStory story, Optional<KnownPost> there) {
        var announcement =
                new LiveRaceAnnouncement(story, settings.link(delivery.liveRace()), racetime.baseUrl(), names::of);
        var post = there.or(() -> earlier(delivery, story, announcement));
        if (post.isPresent()) {
            return change(delivery, post.get(), announcement.about(delivery.part()));
        }
        var channel = story.terms().discordChannel();
        return channel == null || !announcement.reached(delivery.part())
                ? new Outcome.Nothing()
                : post(delivery, channel, announcement.about(delivery.part()));
    }

    /** What a try may have posted whose answer never came. */
    private Optional<KnownPost> earlier(Delivery delivery, LiveRaceStory story, LiveRaceAnnouncement announcement) {
        var channel = story.terms().discordChannel();
        var since = delivery.unsureSince();
        return channel == null || since == null
                ? Optional.empty()
                : posts.find(channel, announcement.mark(delivery.part()), since)
                        .map(message -> new KnownPost(channel, message, ""));
    }

    private Outcome post(Delivery delivery, String channel, Embed embed) {
        var nonce = Nonce.of(delivery.liveRace(), delivery.part());
        var answer = posts.post(channel, ChannelMessage.once(nonce, embed));
        if (answer.succeeded()) {
            var message = answer.json().path("id").asString("");
            known.keep(delivery.liveRace(), delivery.part(), new KnownPost(channel, message, embed.hash()));
        }
        return Outcome.of(answer, delivery.unsureSince());
    }

    /** One that somebody took away stays away. */
    private Outcome change(Delivery delivery, KnownPost post, Embed embed) {
        if (post.told().equals(embed.hash())) {
            return new Outcome.Nothing();
        }
        var answer = posts.change(post, ChannelMessage.changed(embed));
        if (answer.succeeded() || answer.status() == GONE) {
            known.keep(delivery.liveRace(), delivery.part(), post.saying(embed.hash()));
        }
        return outcome(answer, delivery);
    }

    private Outcome remove(Delivery delivery, KnownPost post) {
        var answer = posts.delete(post);
        if (answer.succeeded() || answer.status() == GONE) {
            known.forget(delivery.liveRace(), delivery.part());
        }
        return outcome(answer, delivery);
    }

    private static Outcome outcome(OutsideAnswer answer, Delivery delivery) {
        return answer.status() == GONE ? new Outcome.Nothing() : Outcome.of(answer, delivery.unsureSince());
    }

    private static Instant unsure(Delivery delivery) {
        var since = delivery.unsureSince();
        return since == null ? delivery.startedAt() : since;
    }
}
