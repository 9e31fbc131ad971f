package dev.photofinish.command.notification.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.NotificationRejection;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.web.Caller;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Summary;
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

    /** What is answered when the message is there. */
    record Posted(@JsonProperty("status") String status) {}

    /** For administrators; 400 when it is not set up, or Discord did not take it. */
    @Summary(value = "Post the message whose buttons give and take the runner's role", by = Authority.ADMIN)
    @PostMapping(path = "/api/discord/setup-runner-message", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Posted> setUp(Caller caller) {
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
                    return new Posted("ok");
                });
    }
}
