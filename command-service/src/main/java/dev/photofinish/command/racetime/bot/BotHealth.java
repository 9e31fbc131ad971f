package dev.photofinish.command.racetime.bot;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a bot's connection, for those who look after it. */
public final class BotHealth {
    private final Clock clock;
    private volatile Report report = new Report(BotStatus.UNKNOWN, null, null);

    /**
     * A report.
     *
     * @param message the last failure in words; null after a success
     * @param lastConnectedAt when racetime.gg last took the bot's word; null = not since the start
     */
    public record Report(
            BotStatus status,
            @Nullable String message,
            @Nullable Instant lastConnectedAt) {}

    BotHealth(Clock clock) {
        this.clock = clock;
    }

    /** The present one. */
    public Report report() {
        return report;
    }

    /** Whether asking again makes no sense before somebody has seen to the credentials. */
    public boolean hopeless() {
        return report.status() == BotStatus.AUTH_FAILED;
    }

    /** It works. */
    public void connected() {
        report = new Report(BotStatus.CONNECTED, null, clock.instant());
    }

    /** Its credentials are not taken. */
    public void authFailed(String why) {
        note(BotStatus.AUTH_FAILED, why);
    }

    /** It cannot be reached; refused credentials stay the more important news. */
    public void unreachable(String why) {
        if (!hopeless()) {
            note(BotStatus.CONNECTION_ERROR, why);
        }
    }

    /** The last connection to a room was closed as it should be. */
    public void disconnected() {
        if (!hopeless()) {
            note(BotStatus.DISCONNECTED, null);
        }
    }

    /** Somebody wants it tried again. */
    public void tryAgain() {
        note(BotStatus.UNKNOWN, null);
    }

    private void note(BotStatus status, @Nullable String why) {
        report = new Report(status, why, report.lastConnectedAt());
    }
}
