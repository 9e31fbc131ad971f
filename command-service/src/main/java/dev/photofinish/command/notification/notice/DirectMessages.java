package dev.photofinish.command.notification.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.outside.OutsideAnswer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The channels between the bot and one person each, as Discord has them. Blocks. */
@Component
final class DirectMessages {
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

    private final DiscordBot bot;
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(6))
            .build();

    DirectMessages(DiscordBot bot) {
        this.bot = bot;
    }

    /**
     * The channel to a person.
     *
     * @param channel null when there is none
     * @param answer what Discord said when it was asked; null when it was not
     */
    record Opened(@Nullable String channel, @Nullable OutsideAnswer answer) {}

    /** Opens the channel, or finds it again. */
    Opened to(String discordId) {
        var channel = known.getIfPresent(discordId);
        if (channel != null) {
            return new Opened(channel, null);
        }
        var answer = Objects.requireNonNull(
                bot.tell(HttpMethod.POST, Map.of("recipient_id", discordId), "/users/@me/channels")
                        .block());
        if (!answer.succeeded()) {
            return new Opened(null, answer);
        }
        var id = answer.json().path("id").asString("");
        if (!ID.matcher(id).matches()) {
            throw answer.failure();
        }
        known.put(discordId, id);
        return new Opened(id, answer);
    }

    /** The channel is not what it was. */
    void forget(String discordId) {
        known.invalidate(discordId);
    }
}
