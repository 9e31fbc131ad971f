package dev.photofinish.command.racetime;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The way to racetime.gg and how rooms are watched (racetime §10).
 *
 * @param baseUrl where it is, with the scheme and without a slash at the end
 * @param bots our bots, at most one per category; none = nothing is ever asked of racetime.gg
 * @param renewBefore how long before its end a bot's token is renewed
 * @param connectionNeeds how long a token must last when a room is connected to; the connection is made anew before its end
 * @param handshakeWithin patience with a connection: an unknown room is never answered
 * @param pingAfter silence of a room after which it is asked for a sign of life
 * @param silentFor silence after which its connection is given up
 * @param reconnectAfter first pause before a room is connected to again, then twice as long each time
 * @param reconnectWithin the longest of these pauses
 * @param actionWithin patience with the effect of what our bot does in a room
 * @param settleAfter how long a document that contradicts itself may be put right by the next one
 * @param quietAfterEnd how long a room is still watched after its race is over and nothing more happens
 * @param leaseHolds how long a node that is not heard of keeps its rooms
 * @param linkFresh how long it is remembered which account is linked to whom
 * @param largestFrame of a room's messages
 * @param waitingFrames messages of a room that wait to be dealt with
 */
@ConfigurationProperties("photofinish.racetime")
public record RacetimeSettings(
        @DefaultValue("https://racetime.gg") String baseUrl,
        @DefaultValue List<BotSettings> bots,
        @DefaultValue("10m") Duration renewBefore,
        @DefaultValue("1h") Duration connectionNeeds,
        @DefaultValue("12s") Duration handshakeWithin,
        @DefaultValue("20s") Duration pingAfter,
        @DefaultValue("30s") Duration silentFor,
        @DefaultValue("1s") Duration reconnectAfter,
        @DefaultValue("30s") Duration reconnectWithin,
        @DefaultValue("5s") Duration actionWithin,
        @DefaultValue("2s") Duration settleAfter,
        @DefaultValue("15m") Duration quietAfterEnd,
        @DefaultValue("30s") Duration leaseHolds,
        @DefaultValue("60s") Duration linkFresh,
        @DefaultValue("1MB") DataSize largestFrame,
        @DefaultValue("256") int waitingFrames) {
    public RacetimeSettings {
        bots = List.copyOf(bots);
    }

    /**
     * A bot of one category.
     *
     * @param category the category's slug
     * @param name the bot's name there, by which rooms that it opened are known
     * @param organizations ids of those it opens rooms for; none = for all
     */
    public record BotSettings(
            String category,
            String name,
            String clientId,
            String clientSecret,
            @DefaultValue List<UUID> organizations) {
        public BotSettings {
            organizations = List.copyOf(organizations);
        }

        /** Never the secret: settings end up in messages. */
        @Override
        public String toString() {
            return "BotSettings[category=%s, name=%s, clientId=%s]".formatted(category, name, clientId);
        }
    }
}
