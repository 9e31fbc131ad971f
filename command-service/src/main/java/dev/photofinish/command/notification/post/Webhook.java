package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.outside.PacedService;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The address where posts go. It holds its own token, and so is a secret. */
@Component
final class Webhook {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PacedService service;

    Webhook(OutsideServices services, DiscordSettings settings) {
        var address = settings.webhookUrl();
        service = services.paced("Discord", address == null ? "" : address);
    }

    /** Posts, and waits until the message is there. */
    Mono<OutsideAnswer> post(Post post) {
        var body = JSON.writeValueAsString(post);
        return service.call(client -> client.post()
                .uri(address -> address.queryParam("wait", true).build())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body));
    }

    /** What it is: its id and its channel. */
    Mono<OutsideAnswer> describe() {
        return service.call(client -> client.get().uri(address -> address.build()));
    }
}
