package dev.photofinish.command.notification.channel;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.tournament.channel.ChannelInspection;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Asks Discord for a channel, its server, and what the bot is there: four questions, which change nothing. */
@WithTournaments
@Component
final class DiscordInspection implements ChannelInspection {
    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN = 404;

    private final DiscordBot bot;
    private final DiscordSettings settings;

    DiscordInspection(DiscordBot bot, DiscordSettings settings) {
        this.bot = bot;
        this.settings = settings;
    }

    /** Ends the questions early. */
    private static final class Settled extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ChannelWarning warning;

        Settled(ChannelWarning warning) {
            super(warning.sentence(), null, false, false);
            this.warning = warning;
        }
    }

    @Override
    public Mono<List<ChannelWarning>> inspect(String channel) {
        if (settings.botToken() == null) {
            return Mono.just(List.of(ChannelWarning.NO_BOT));
        }
        return ask("/channels/{channel}", channel)
                .flatMap(found -> {
                    var guild = found.path("guild_id").asString("");
                    return ID.matcher(guild).matches()
                            ? inServer(found, guild)
                            : Mono.error(new Settled(ChannelWarning.NO_SERVER_CHANNEL));
                })
                .onErrorResume(Settled.class, settled -> Mono.just(List.of(settled.warning)));
    }

    private Mono<List<ChannelWarning>> inServer(JsonNode channel, String guild) {
        return ask("/users/@me").flatMap(self -> {
            var id = self.path("id").asString("");
            return Mono.zip(
                    ask("/guilds/{guild}", guild),
                    ask("/guilds/{guild}/members/{member}", guild, id),
                    (server, member) -> verdict(ChannelRights.of(server, channel), id, member));
        });
    }

    private static List<ChannelWarning> verdict(ChannelRights rights, String id, JsonNode member) {
        var roles = member.path("roles")
                .valueStream()
                .map(role -> role.asString(""))
                .toList();
        return ChannelVerdict.of(rights.ofMember(id, roles), rights.ofEveryone());
    }

    private Mono<JsonNode> ask(String path, Object... variables) {
        return bot.askNow(HttpMethod.GET, path, variables).map(DiscordInspection::document);
    }

    private static JsonNode document(OutsideAnswer answer) {
        if (answer.succeeded()) {
            return answer.json();
        }
        throw switch (answer.status()) {
            case UNAUTHORIZED -> new Settled(ChannelWarning.BOT_REFUSED);
            case FORBIDDEN, UNKNOWN -> new Settled(ChannelWarning.NO_SUCH_CHANNEL);
            default -> answer.failure();
        };
    }
}
