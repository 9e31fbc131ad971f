package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.outside.OutsideAnswer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The bot's messages in channels, over HTTP. Blocks; fails with an OutsideException when Discord does not answer. */
@Component
public final class ChannelPosts {
    private static final String ALL = "/channels/{channel}/messages";
    private static final String ONE = ALL + "/{message}";
    private static final int MOST = 100;

    private final DiscordBot bot;

    ChannelPosts(DiscordBot bot) {
        this.bot = bot;
    }

    /** Posts one. */
    public OutsideAnswer post(String channel, ChannelMessage message) {
        return Objects.requireNonNull(
                bot.tell(HttpMethod.POST, message, ALL, channel).block());
    }

    OutsideAnswer change(KnownPost post, ChannelMessage message) {
        return Objects.requireNonNull(bot.tell(HttpMethod.PATCH, message, ONE, post.channel(), post.message())
                .block());
    }

    OutsideAnswer delete(KnownPost post) {
        return Objects.requireNonNull(
                bot.ask(HttpMethod.DELETE, ONE, post.channel(), post.message()).block());
    }

    /** The id of the bot's own message with that mark, posted since; empty also when the bot may not look. */
    public Optional<String> find(String channel, String mark, Instant since) {
        var messages = Objects.requireNonNull(
                bot.ask(HttpMethod.GET, ALL + "?after={after}&limit={most}", channel, MessageIds.before(since), MOST)
                        .block());
        if (!messages.succeeded()) {
            return Optional.empty();
        }
        return messages.json()
                .valueStream()
                .filter(message -> isMarked(message, mark))
                .filter(message ->
                        message.path("author").path("id").asString("").equals(self()))
                .map(message -> message.path("id").asString(""))
                .findFirst();
    }

    private static boolean isMarked(JsonNode message, String mark) {
        return message.path("embeds").path(0).path("url").asString("").equals(mark);
    }

    private String self() {
        var self = Objects.requireNonNull(bot.ask(HttpMethod.GET, "/users/@me").block());
        return self.succeeded() ? self.json().path("id").asString("") : "";
    }
}
