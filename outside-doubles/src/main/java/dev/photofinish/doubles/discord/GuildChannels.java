package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the bot and everybody may in the guild and its channels: everybody sees, and has no other right; the bot has a role.
 * Safe for any thread.
 */
final class GuildChannels {
    private static final String BOT_ROLE = "290926798999357299";
    private static final long VIEW = 1L << 10;

    private record Overwrite(String id, int type, long allow, long deny) {
        Map<String, Object> shown() {
            return Map.of("id", id, "type", type, "allow", Long.toString(allow), "deny", Long.toString(deny));
        }
    }

    private final Map<String, List<Overwrite>> channels = new ConcurrentHashMap<>();
    private final String guild;
    private final String bot;

    GuildChannels(String guild, String bot) {
        this.guild = guild;
        this.bot = bot;
    }

    List<Route> routes(Function<Function<ReceivedRequest, Reply>, Function<ReceivedRequest, Reply>> guarded) {
        return List.of(
                new Route("GET", "/channels/{channel}", guarded.apply(this::channel)),
                new Route("GET", "/guilds/{guild}", guarded.apply(this::guild)),
                new Route("GET", "/guilds/{guild}/members/{member}", guarded.apply(this::member)));
    }

    /** From here on there is a channel, which says otherwise than the roles: for the bot's role, and for everybody. */
    void there(String channel, long botMay, long everybodyMay) {
        var overwrites = new ArrayList<Overwrite>();
        overwrites.add(new Overwrite(guild, 0, everybodyMay, 0));
        overwrites.add(new Overwrite(BOT_ROLE, 0, botMay, 0));
        channels.put(channel, List.copyOf(overwrites));
    }

    private Reply channel(ReceivedRequest request) {
        var id = request.places().get("channel");
        var overwrites = channels.get(id);
        return overwrites == null
                ? Reply.json(404, Map.of("message", "Unknown Channel", "code", 10_003))
                : Reply.json(
                        200,
                        Map.of(
                                "id",
                                id,
                                "type",
                                0,
                                "guild_id",
                                guild,
                                "permission_overwrites",
                                overwrites.stream().map(Overwrite::shown).toList()));
    }

    private Reply guild(ReceivedRequest request) {
        return request.places().get("guild").equals(guild)
                ? Reply.json(
                        200,
                        Map.of(
                                "id",
                                guild,
                                "owner_id",
                                "1",
                                "roles",
                                List.of(
                                        Map.of("id", guild, "permissions", Long.toString(VIEW)),
                                        Map.of("id", BOT_ROLE, "permissions", "0"))))
                : Reply.json(404, Map.of("message", "Unknown Guild", "code", 10_004));
    }

    private Reply member(ReceivedRequest request) {
        return request.places().get("member").equals(bot)
                ? Reply.json(200, Map.of("user", Map.of("id", bot), "roles", List.of(BOT_ROLE)))
                : Reply.json(404, Map.of("message", "Unknown Member", "code", 10_007));
    }
}
