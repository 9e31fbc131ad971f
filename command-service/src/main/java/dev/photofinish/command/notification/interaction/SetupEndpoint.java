package dev.photofinish.command.notification.interaction;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.NotificationRejection;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.web.Caller;
import dev.photofinish.store.RefusedException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Posts the message with the buttons (rest-api §10); every call another one. */
@RestController
final class SetupEndpoint {
    private final DiscordBot bot;
    private final DiscordSettings settings;

    SetupEndpoint(DiscordBot bot, DiscordSettings settings) {
        this.bot = bot;
        this.settings = settings;
    }

    /** For administrators; 400 when it is not set up, or Discord did not take it. */
    @PostMapping(path = "/api/discord/setup-runner-message", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, String>> setUp(Caller caller) {
        caller.mustBeAdmin();
        if (!settings.buttonMessage()) {
            throw new RefusedException(NotificationRejection.DISCORD_NOT_SET_UP);
        }
        var channel = Objects.requireNonNull(settings.channelId());
        return bot.tellNow(HttpMethod.POST, ButtonMessage.body(), "/channels/{channel}/messages", channel)
                .onErrorMap(OutsideException.class, _ -> new RefusedException(NotificationRejection.DISCORD_REFUSED))
                .map(answer -> {
                    if (!answer.succeeded()) {
                        throw new RefusedException(NotificationRejection.DISCORD_REFUSED);
                    }
                    return Map.of("status", "ok");
                });
    }
}
