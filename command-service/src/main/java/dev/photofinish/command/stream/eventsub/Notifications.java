package dev.photofinish.command.stream.eventsub;

import dev.photofinish.command.stream.ReportStreamLive;
import dev.photofinish.command.stream.ReportStreamOffline;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import dev.photofinish.command.stream.lookup.Channel;
import dev.photofinish.command.stream.lookup.Channels;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.StreamId;
import dev.photofinish.store.Commands;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns what Twitch tells into reports: each message once, however often it is sent. Blocks. */
@Component
final class Notifications {
    /** Beyond the window in which a message is taken, on either side of now. */
    private static final int WINDOWS_KEPT = 3;

    private final TakenMessages taken;
    private final Channels channels;
    private final Commands commands;
    private final Fresh fresh;
    private final TwitchLiveSettings settings;

    Notifications(TakenMessages taken, Channels channels, Commands commands, Fresh fresh, TwitchLiveSettings settings) {
        this.taken = taken;
        this.channels = channels;
        this.commands = commands;
        this.fresh = fresh;
        this.settings = settings;
    }

    /** Returns when what follows from it is stored; fails when that cannot be, and Twitch will send it again. */
    void take(Message message, JsonNode content) {
        if (taken.contain(message.id())) {
            return;
        }
        var event = content.path("event");
        channels.byLogin(event.path("broadcaster_user_login").asString(""))
                .map(Channel::account)
                .flatMap(account -> command(account, content, message.at())
                        .map(command -> commands.send(StreamId.of(account), command, null)))
                .ifPresent(report -> report.join());
        var now = fresh.now();
        taken.add(message.id(), now, now.minus(settings.replayWindow().multipliedBy(WINDOWS_KEPT)));
    }

    private static Optional<Object> command(AccountId account, JsonNode content, Instant at) {
        var event = content.path("event");
        return Topic.of(content.at("/subscription/type").asString("")).flatMap(topic -> switch (topic) {
            case OFFLINE -> Optional.of(ReportStreamOffline.of(account, at));
            case ONLINE ->
                event.path("type").asString("").equals("live")
                        ? Optional.of(ReportStreamLive.of(account, startedAt(event, at), at))
                        : Optional.empty();
        });
    }

    private static Instant startedAt(JsonNode event, Instant unsaid) {
        try {
            return Instant.parse(event.path("started_at").asString("")).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException nonsense) {
            return unsaid;
        }
    }
}
