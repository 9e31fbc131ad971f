package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Looks in the channel for a post that may be there already. A webhook cannot list what it posted and takes no nonce, so
 * that this takes a bot that may read the channel; without one nobody can tell. Blocks.
 */
@Component
final class EarlierPosts {
    enum Answer {
        THERE,
        NOT_THERE,
        NOBODY_KNOWS
    }

    private static final int MOST = 100;

    private final Webhook webhook;
    private final DiscordBot bot;
    private final DiscordSettings settings;

    EarlierPosts(Webhook webhook, DiscordBot bot, DiscordSettings settings) {
        this.webhook = webhook;
        this.bot = bot;
        this.settings = settings;
    }

    /** Whether the box was posted since; fails with an OutsideException when Discord does not answer. */
    Answer find(Embed embed, Instant since) {
        if (settings.botToken() == null) {
            return Answer.NOBODY_KNOWS;
        }
        var described = Objects.requireNonNull(webhook.describe().block());
        if (!described.succeeded()) {
            return Answer.NOBODY_KNOWS;
        }
        var id = described.json().path("id").asString("");
        var channel = described.json().path("channel_id").asString("");
        var messages = Objects.requireNonNull(bot.ask(
                        HttpMethod.GET,
                        "/channels/{channel}/messages?after={after}&limit={most}",
                        channel,
                        MessageIds.before(since),
                        MOST)
                .block());
        if (!messages.succeeded()) {
            return Answer.NOBODY_KNOWS;
        }
        return messages.json().valueStream().anyMatch(message -> isPost(message, id, embed))
                ? Answer.THERE
                : Answer.NOT_THERE;
    }

    private static boolean isPost(JsonNode message, String webhook, Embed embed) {
        var box = message.path("embeds").path(0);
        return message.path("webhook_id").asString("").equals(webhook)
                && box.path("url").asString("").equals(embed.url())
                && box.path("title").asString("").equals(embed.title())
                && sameMoment(box.path("timestamp").asString(""), embed.timestamp());
    }

    private static boolean sameMoment(String one, String other) {
        try {
            return OffsetDateTime.parse(one).toInstant().equals(Instant.parse(other));
        } catch (DateTimeParseException nonsense) {
            return false;
        }
    }
}
