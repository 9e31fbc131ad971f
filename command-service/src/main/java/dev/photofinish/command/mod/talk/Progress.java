package dev.photofinish.command.mod.talk;

import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.live.view.Visit;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a run is: what the race's picture shows, and what was stored on this connection since, which the picture may
 * not show yet. Within an attempt it only grows. Confined to the connection's conversation.
 */
final class Progress {
    private int attempt;
    private RunStatus status = RunStatus.REGISTERED;
    private long storedIgtMs;
    private long seenIgtMs;
    private int deaths;
    private boolean igtDips;
    private boolean deathsDip;
    private final Set<String> visited = new HashSet<>();

    /** Takes in what the picture shows by now. */
    void catchUp(Picture picture, BoardEntry entry) {
        int current = picture.view().board().attempt();
        if (current != attempt) {
            startOver(current);
        }
        if (status == RunStatus.ABANDONED && !entry.status().over()) {
            // Nobody but the picture says abandoned; it has taken that back.
            status = entry.status();
        }
        reach(entry.status());
        storedIgtMs = Math.max(storedIgtMs, entry.igtMs());
        seenIgtMs = Math.max(seenIgtMs, picture.igtOf(entry));
        deaths = Math.max(deaths, entry.deaths());
        entry.visits().stream().map(Visit::nodeId).forEach(visited::add);
    }

    private void startOver(int current) {
        attempt = current;
        status = RunStatus.REGISTERED;
        storedIgtMs = 0;
        seenIgtMs = 0;
        deaths = 0;
        igtDips = false;
        deathsDip = false;
        visited.clear();
    }

    int attempt() {
        return attempt;
    }

    RunStatus status() {
        return status;
    }

    /** Highest in-game time heard of. */
    long seenIgtMs() {
        return seenIgtMs;
    }

    int deaths() {
        return deaths;
    }

    Set<String> visited() {
        return Set.copyOf(visited);
    }

    void reach(RunStatus reached) {
        if (reached.compareTo(status) > 0) {
            status = reached;
        }
    }

    /** Whether an update tells of something that happened, rather than of time passing. */
    boolean isNews(StatusUpdate update, long checkpointEveryMs) {
        return status == RunStatus.READY || dies(update) || isDue(update, checkpointEveryMs);
    }

    /** A figure went down that only grows (better C9); told once, until it has recovered. */
    boolean dips(StatusUpdate update) {
        return (update.igtMs() != null && update.igtMs() < seenIgtMs && !igtDips)
                || (update.deaths() != null && update.deaths() < deaths && !deathsDip);
    }

    /** An update was heard, and stored if it was news. */
    void heard(StatusUpdate update, boolean stored) {
        if (stored && status == RunStatus.READY) {
            reach(RunStatus.PLAYING);
        }
        if (update.igtMs() != null) {
            igtDips = update.igtMs() < seenIgtMs;
            seenIgtMs = Math.max(seenIgtMs, update.igtMs());
            storedIgtMs = stored ? Math.max(storedIgtMs, update.igtMs()) : storedIgtMs;
        }
        if (update.deaths() != null) {
            deathsDip = update.deaths() < deaths;
            deaths = Math.max(deaths, update.deaths());
        }
    }

    /** A zone was entered, which is a sign of play (better C8). */
    void entered(String nodeId, long igtMs) {
        reach(RunStatus.PLAYING);
        visited.add(nodeId);
        storedIgtMs = Math.max(storedIgtMs, igtMs);
        seenIgtMs = Math.max(seenIgtMs, igtMs);
    }

    private boolean dies(StatusUpdate update) {
        return update.deaths() != null && update.deaths() > deaths;
    }

    private boolean isDue(StatusUpdate update, long checkpointEveryMs) {
        return update.igtMs() != null && update.igtMs() - storedIgtMs >= checkpointEveryMs;
    }
}
