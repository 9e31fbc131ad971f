package dev.photofinish.command.notification.event;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The guild's scheduled events, over HTTP. Blocks; fails with an OutsideException when Discord does not answer. */
@Component
final class GuildEvents {
    private static final String ALL = "/guilds/{guild}/scheduled-events";
    private static final String ONE = ALL + "/{event}";
    private static final Duration LASTS = Duration.ofHours(3);
    private static final int GUILD_ONLY = 2;
    private static final int EXTERNAL = 3;

    private final DiscordBot bot;
    private final String guild;

    GuildEvents(DiscordBot bot, DiscordSettings settings) {
        this.bot = bot;
        this.guild = settings.guildId() == null ? "" : settings.guildId();
    }

    /** The event that leads there; empty when there is none, or Discord does not let us look. */
    Optional<JsonNode> leadingTo(String link) {
        var answer = Objects.requireNonNull(bot.ask(HttpMethod.GET, ALL, guild).block());
        if (!answer.succeeded()) {
            return Optional.empty();
        }
        return answer.json()
                .valueStream()
                .filter(event -> event.path("entity_metadata")
                        .path("location")
                        .asString("")
                        .equals(link))
                .findFirst();
    }

    OutsideAnswer create(Step.Create step, String link) {
        return tell(
                HttpMethod.POST,
                Map.of(
                        "name", step.name(),
                        "privacy_level", GUILD_ONLY,
                        "entity_type", EXTERNAL,
                        "entity_metadata", Map.of("location", link),
                        "scheduled_start_time", step.startsAt().toString(),
                        "scheduled_end_time", end(step.startsAt())),
                ALL,
                guild);
    }

    OutsideAnswer update(Step.Update step) {
        Map<String, Object> name = Map.of("name", step.name());
        return step.startsAt().equals(step.event().startsAt())
                ? change(step.event(), name)
                : change(
                        step.event(),
                        Map.of(
                                "name", step.name(),
                                "scheduled_start_time", step.startsAt().toString(),
                                "scheduled_end_time", end(step.startsAt())));
    }

    OutsideAnswer advance(Step.Advance step) {
        return change(step.event(), Map.of("status", step.to().number()));
    }

    OutsideAnswer show(KnownEvent event) {
        return Objects.requireNonNull(
                bot.ask(HttpMethod.GET, ONE, guild, event.id()).block());
    }

    OutsideAnswer delete(KnownEvent event) {
        return Objects.requireNonNull(
                bot.ask(HttpMethod.DELETE, ONE, guild, event.id()).block());
    }

    private OutsideAnswer change(KnownEvent event, Map<String, Object> change) {
        return tell(HttpMethod.PATCH, change, ONE, guild, event.id());
    }

    private OutsideAnswer tell(HttpMethod method, Object body, String path, Object... variables) {
        return Objects.requireNonNull(bot.tell(method, body, path, variables).block());
    }

    private static String end(Instant start) {
        return start.plus(LASTS).toString();
    }
}
