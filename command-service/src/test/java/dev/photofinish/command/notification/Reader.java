package dev.photofinish.command.notification;

import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.discord.PostedMessage;
import dev.photofinish.events.AccountId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody with an account here and one on Discord, which are linked. */
final class Reader {
    final Api api;
    final AccountId account;
    final String discordId = Long.toString(ThreadLocalRandom.current().nextLong(1L << 56, 1L << 60));
    private final DiscordServer server;

    Reader(DiscordServer server) {
        this.server = server;
        api = server.somebody("user");
        account = AccountId.of(api.get("/api/auth/me").ok().path("id").asString());
        server.bean(JdbcClient.class)
                .sql("INSERT INTO discord_link (account_id, discord_id, discord_name) VALUES (?, ?, 'reader')")
                .params(account.value(), discordId)
                .update();
    }

    Reader wanting(int... types) {
        for (int type : types) {
            api.put("/api/notifications/subscriptions/" + type).ok();
        }
        return this;
    }

    /** What the bot sent them, the oldest first. */
    List<PostedMessage> messages() {
        return server.discord().messagesTo(discordId);
    }

    List<String> titles() {
        return messages().stream().map(PostedMessage::title).toList();
    }

    /** What they see of it themselves, the newest first. */
    List<JsonNode> log() {
        return api.get("/api/notifications/messages")
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }

    List<String> statuses() {
        return log().stream().map(one -> one.path("status").asString()).toList();
    }
}
