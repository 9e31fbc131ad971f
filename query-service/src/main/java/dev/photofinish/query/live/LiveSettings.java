package dev.photofinish.query.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits and timers of spectators' connections (better S7, V1–V5).
 *
 * @param largestMessage what a spectator may send at once; more closes with 1009
 * @param messagesPerSecond what a spectator may send in the long run; more closes with 1008; 0 = unlimited
 * @param messageBurst what a spectator may send in one go
 * @param authWindow how long after opening an {@code auth} frame counts
 * @param authWithin how long whoever watches a solo session may take to send one; then 4001
 * @param pingEvery time between two {@code ping} frames
 * @param commentEvery time between two comments on an event stream
 * @param tooSlowAfter how long a full connection may take less than its kernel buffer before it is closed with 4008
 * @param retryAfter when a browser should reopen an event stream
 * @param compress answer browsers' offers of permessage-deflate
 * @param compressAbove frames smaller than this are not worth compressing
 * @param compressionLevel 1 (fast) to 9 (small)
 * @param sendBuffer kernel buffer of a connection; what is in it is stale when it arrives
 * @param writableBelow a connection takes frames again when less than this waits
 * @param fullAbove a connection takes no more frames when more than this waits
 */
@ConfigurationProperties("photofinish.live")
public record LiveSettings(
        @DefaultValue("16KB") DataSize largestMessage,
        @DefaultValue("5") int messagesPerSecond,
        @DefaultValue("15") int messageBurst,
        @DefaultValue("2s") Duration authWindow,
        @DefaultValue("5s") Duration authWithin,
        @DefaultValue("30s") Duration pingEvery,
        @DefaultValue("15s") Duration commentEvery,
        @DefaultValue("30s") Duration tooSlowAfter,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("true") boolean compress,
        @DefaultValue("200B") DataSize compressAbove,
        @DefaultValue("3") int compressionLevel,
        @DefaultValue("64KB") DataSize sendBuffer,
        @DefaultValue("64KB") DataSize writableBelow,
        @DefaultValue("128KB") DataSize fullAbove) {

    /** The same with any rate of messages allowed; sizes stay as they are (better L3). */
    LiveSettings withoutRates() {
        return new LiveSettings(
                largestMessage,
                0,
                messageBurst,
                authWindow,
                authWithin,
                pingEvery,
                commentEvery,
                tooSlowAfter,
                retryAfter,
                compress,
                compressAbove,
                compressionLevel,
                sendBuffer,
                writableBelow,
                fullAbove);
    }
}
