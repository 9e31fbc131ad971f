package dev.photofinish.command.run.model;

import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next state of a run in the making. */
final class RunChange {
    private final int attempt;
    private RunPhase phase;
    private boolean began;
    private @Nullable Zone start;
    private @Nullable String currentNode;
    private long igtMs;
    private long igtDip;
    private int deaths;
    private boolean deathsDip;
    private boolean disqualified;
    private @Nullable Instant movedAt;
    private List<Visit> visits;
    private final Instant at;

    RunChange(RunState from, Instant at) {
        this.at = at;
        attempt = from.attempt();
        phase = from.phase();
        began = from.began();
        start = from.start();
        currentNode = from.currentNode();
        igtMs = from.igtMs();
        igtDip = from.igtDip();
        deaths = from.deaths();
        deathsDip = from.deathsDip();
        disqualified = from.disqualified();
        movedAt = from.movedAt();
        visits = from.visits();
    }

    RunChange phase(RunPhase next) {
        phase = next;
        return this;
    }

    RunChange disqualify() {
        disqualified = true;
        return phase(RunPhase.ABANDONED);
    }

    /** The clock starts over: whoever is let back in needs time to come. */
    RunChange resume() {
        movedAt = at;
        return phase(visits.isEmpty() ? RunPhase.REGISTERED : RunPhase.PLAYING);
    }

    RunChange begin(@Nullable Zone zone) {
        began = true;
        start = zone;
        movedAt = at;
        return this;
    }

    RunChange play(@Nullable Zone zone, long firstIgtMs) {
        phase = RunPhase.PLAYING;
        movedAt = at;
        if (zone != null) {
            enter(zone.nodeId(), 0);
        }
        return reach(firstIgtMs);
    }

    RunChange enter(String nodeId, long atIgtMs) {
        visits = Stream.concat(visits.stream(), Stream.of(new Visit(nodeId, atIgtMs)))
                .toList();
        return moveTo(nodeId);
    }

    RunChange moveTo(String nodeId) {
        currentNode = nodeId;
        return this;
    }

    RunChange reach(long reportedIgtMs) {
        if (reportedIgtMs > igtMs) {
            igtMs = reportedIgtMs;
            movedAt = at;
        }
        if (reportedIgtMs >= igtDip) {
            igtDip = 0;
        }
        return this;
    }

    RunChange die(int total) {
        deaths = total;
        deathsDip = false;
        return this;
    }

    RunChange suspect(SuspicionKind kind, long known) {
        switch (kind) {
            case IGT_WENT_DOWN -> igtDip = known;
            case DEATHS_WENT_DOWN -> deathsDip = true;
        }
        return this;
    }

    RunState build() {
        return new RunState(
                attempt,
                phase,
                began,
                start,
                currentNode,
                igtMs,
                igtDip,
                deaths,
                deathsDip,
                movedAt,
                disqualified,
                visits);
    }
}
