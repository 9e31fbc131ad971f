package dev.photofinish.command.notification;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Discord is reached by (rest-api §1.4). Each part that lacks a setting is off (domain §10).
 *
 * @param webhookUrl where posts go; a secret
 * @param botToken what the bot shows; a secret
 * @param guildId the community's server
 * @param runnerRoleId the role that is mentioned, given and taken
 * @param publicKey what interactions are verified by, 64 hexadecimal digits
 * @param channelId where the message with the buttons goes
 * @param baseUrl of the page, for links
 * @param apiBaseUrl of Discord's API
 * @param interactionFreshFor how far the time of an interaction may be off
 * @param roleWithin how long a role call may take; Discord itself waits 3 s for the reply
 */
@ConfigurationProperties("photofinish.discord")
public record DiscordSettings(
        @Nullable String webhookUrl,
        @Nullable String botToken,
        @Nullable String guildId,
        @Nullable String runnerRoleId,
        @Nullable String publicKey,
        @Nullable String channelId,
        @Nullable String baseUrl,
        @DefaultValue("https://discord.com/api/v10") String apiBaseUrl,
        @DefaultValue("5m") Duration interactionFreshFor,
        @DefaultValue("2s") Duration roleWithin) {
    private static final String UNKNOWN_PLACE = "http://localhost:8080";

    public DiscordSettings {
        webhookUrl = blankToNull(webhookUrl);
        botToken = blankToNull(botToken);
        guildId = blankToNull(guildId);
        runnerRoleId = blankToNull(runnerRoleId);
        publicKey = blankToNull(publicKey);
        channelId = blankToNull(channelId);
        baseUrl = blankToNull(baseUrl);
        apiBaseUrl = withoutSlash(apiBaseUrl.strip());
    }

    /** Whether races are announced. */
    public boolean posts() {
        return webhookUrl != null;
    }

    /** Whether live races are announced, each in the channel of its tournament. */
    public boolean livePosts() {
        return botToken != null;
    }

    /** Whether scheduled events are kept in step. */
    public boolean events() {
        return botToken != null && guildId != null;
    }

    /** Whether the role can be given and taken. */
    public boolean roles() {
        return events() && runnerRoleId != null;
    }

    /** Whether the message with the buttons can be posted. */
    public boolean buttonMessage() {
        return botToken != null && channelId != null;
    }

    /** The page of a race. */
    public String link(RaceId race) {
        return page() + "/race/" + race;
    }

    /** The page of a live race. */
    public String link(LiveRaceId liveRace) {
        return page() + "/live-races/" + liveRace;
    }

    /** The page of a run in a tournament. */
    public String link(RunId run) {
        return page() + "/runs/" + run;
    }

    /** Where people say what they want to be told. */
    public String notificationsLink() {
        return page() + "/settings#notifications";
    }

    /** Whether people are told personally. */
    public boolean notices() {
        return botToken != null;
    }

    private String page() {
        return withoutSlash(baseUrl == null ? UNKNOWN_PLACE : baseUrl);
    }

    /** Says what is set, and of secrets nothing more. */
    @Override
    public String toString() {
        return "DiscordSettings[posts=" + posts() + ", events=" + events() + ", roles=" + roles() + "]";
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
