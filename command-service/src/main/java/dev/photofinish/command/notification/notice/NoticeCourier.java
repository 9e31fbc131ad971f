package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.outbox.Courier;
import dev.photofinish.command.notification.outbox.Delivery;
import dev.photofinish.command.notification.outbox.Outcome;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.notification.post.ChannelMessage;
import dev.photofinish.command.notification.post.ChannelPosts;
import dev.photofinish.command.notification.post.Embed;
import dev.photofinish.command.notification.post.Nonce;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.store.WithTournaments;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells people by a direct message of the bot, as it is now: whoever switched it off meanwhile is not told, and what is no
 * longer true is not either. Who takes no messages is tried once.
 */
@WithTournaments
@Component
final class NoticeCourier implements Courier {
    private static final int FORBIDDEN = 403;
    /** Cannot send messages to this user; and to nobody without a server in common. */
    private static final Set<Integer> CLOSED = Set.of(50_007, 50_278);

    private final DiscordSettings settings;
    private final Notices notices;
    private final Recipients recipients;
    private final DirectMessages channels;
    private final ChannelPosts posts;

    NoticeCourier(
            DiscordSettings settings,
            Notices notices,
            Recipients recipients,
            DirectMessages channels,
            ChannelPosts posts) {
        this.settings = settings;
        this.notices = notices;
        this.recipients = recipients;
        this.channels = channels;
        this.posts = posts;
    }

    @Override
    public Set<Part> parts() {
        return settings.notices() ? Part.NOTICES : Set.of();
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        var account = delivery.person().account();
        var kind = NoticeKinds.of(delivery.part());
        var notice = notices.of(delivery)
                .filter(news -> recipients.wishes(account, kind, news.organization()))
                .filter(_ -> delivery.part() != Part.CANCELLED_NOTICE || recipients.knowsOf(delivery.person()));
        if (notice.isEmpty()) {
            return new Outcome.Nothing();
        }
        return recipients
                .discordId(account)
                .<Outcome>map(person -> tell(delivery, person, embed(delivery, notice.get())))
                .orElseGet(() -> new Outcome.Refused("No Discord account is linked any more"));
    }

    private Outcome tell(Delivery delivery, String person, Embed embed) {
        var unsure = delivery.unsureSince();
        try {
            var opened = channels.to(person);
            var channel = opened.channel();
            if (channel == null) {
                return outcome(opened.answer(), delivery);
            }
            if (unsure != null && posts.find(channel, embed.url(), unsure).isPresent()) {
                return new Outcome.Sent();
            }
            var answer = posts.post(channel, ChannelMessage.once(nonce(delivery), embed));
            if (!answer.succeeded()) {
                channels.forget(person);
            }
            return outcome(answer, delivery);
        } catch (OutsideException failure) {
            return Outcome.later(failure, failure.refused() || unsure != null ? unsure : delivery.startedAt());
        }
    }

    private static Outcome outcome(@Nullable OutsideAnswer answer, Delivery delivery) {
        if (answer == null) {
            return new Outcome.Later("Discord did not say where to", null, delivery.unsureSince());
        }
        return answer.status() == FORBIDDEN && CLOSED.contains(code(answer))
                ? new Outcome.Refused("Discord: this person takes no direct messages from the bot")
                : Outcome.of(answer, delivery.unsureSince());
    }

    private static int code(OutsideAnswer answer) {
        return answer.body().isBlank() ? 0 : answer.json().path("code").asInt(0);
    }

    private Embed embed(Delivery delivery, Notice notice) {
        var fields = new ArrayList<>(notice.fields());
        fields.add(new Embed.Field(
                "Not Wanted Any More?",
                "[Switch it off](" + settings.notificationsLink() + ") in your settings",
                false));
        return new Embed(
                notice.title(),
                notice.page() + "#notice-" + delivery.id(),
                notice.color(),
                notice.at().truncatedTo(ChronoUnit.MILLIS).toString(),
                List.copyOf(fields),
                null);
    }

    private static String nonce(Delivery delivery) {
        return Nonce.of(delivery.person().account().value(), "notice " + delivery.id());
    }
}
