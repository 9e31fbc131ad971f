package dev.photofinish.command.notification.interaction;

import dev.photofinish.command.notification.DiscordBot;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.outside.OutsideAnswer;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives and takes the runner role. */
@Component
final class RunnerRole {
    private static final String ROLE = "/guilds/{guild}/members/{user}/roles/{role}";

    private final DiscordBot bot;
    private final DiscordSettings settings;

    RunnerRole(DiscordBot bot, DiscordSettings settings) {
        this.bot = bot;
        this.settings = settings;
    }

    /** Whether it worked; never fails, and is there before Discord's patience ends. */
    Mono<Boolean> give(String user) {
        return change(HttpMethod.PUT, user);
    }

    /** The same of taking it. */
    Mono<Boolean> take(String user) {
        return change(HttpMethod.DELETE, user);
    }

    private Mono<Boolean> change(HttpMethod method, String user) {
        if (!settings.roles()) {
            return Mono.just(false);
        }
        var guild = Objects.requireNonNull(settings.guildId());
        var role = Objects.requireNonNull(settings.runnerRoleId());
        return bot.askNow(method, ROLE, guild, user, role)
                .map(OutsideAnswer::succeeded)
                .timeout(settings.roleWithin())
                .onErrorReturn(false);
    }
}
