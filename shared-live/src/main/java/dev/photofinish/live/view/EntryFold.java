package dev.photofinish.live.view;

import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact of a run makes of its player's entry. A run that is over stays as it is. */
final class EntryFold {
    private final BoardEntry entry;

    private EntryFold(BoardEntry entry) {
        this.entry = entry;
    }

    static BoardEntry apply(BoardEntry entry, RunEvent event, int totalLayers) {
        return entry.status().over() ? entry : new EntryFold(entry).after(event, totalLayers);
    }

    static BoardEntry abandoned(BoardEntry entry) {
        return entry.status().over() ? entry : new EntryFold(entry).status(RunStatus.ABANDONED);
    }

    private BoardEntry after(RunEvent event, int totalLayers) {
        return switch (event) {
            case ParticipantReadied _ -> entry.status() == RunStatus.REGISTERED ? status(RunStatus.READY) : entry;
            case RunBegan _ -> entry.began() ? entry : began();
            case PlayStarted started -> started(started);
            case ParticipantZoneEntered entered -> entered(entered.zone(), entered.igtMs());
            case ParticipantWarped warped -> warped(warped.zone());
            case ParticipantDied died -> died(died);
            case IgtCheckpointed checkpoint -> reported(checkpoint.igtMs());
            case SuspiciousProgressReported report -> suspicious(report);
            case ParticipantFinished finished -> finished(finished.igtMs(), totalLayers, finished.at());
            case ParticipantAbandoned _ -> status(RunStatus.ABANDONED);
        };
    }

    private BoardEntry status(RunStatus status) {
        return with(status, entry.zone(), entry.tier(), entry.layer(), entry.igtMs(), entry.deaths(), entry.visits());
    }

    private BoardEntry began() {
        return new BoardEntry(
                entry.runId(),
                entry.account(),
                entry.colorIndex(),
                entry.status(),
                true,
                entry.zone(),
                entry.tier(),
                entry.layer(),
                entry.igtMs(),
                entry.deaths(),
                entry.visits(),
                entry.finishedAt(),
                entry.igtDrops(),
                entry.deathDrops());
    }

    private BoardEntry started(PlayStarted started) {
        if (entry.status() == RunStatus.PLAYING) {
            return entry;
        }
        Zone start = started.start();
        long igt = Math.max(entry.igtMs(), started.igtMs());
        if (start == null) {
            return with(RunStatus.PLAYING, entry.zone(), entry.tier(), 0, igt, entry.deaths(), entry.visits());
        }
        List<Visit> visits = plus(new Visit(start.nodeId(), start.layer(), 0, 0));
        return with(RunStatus.PLAYING, start.nodeId(), start.tier(), 0, igt, entry.deaths(), visits);
    }

    private BoardEntry entered(Zone zone, long igtMs) {
        int reached = zone.layer() == null ? 0 : zone.layer();
        return with(
                entry.status(),
                zone.nodeId(),
                zone.tier(),
                Math.max(entry.layer(), reached),
                Math.max(entry.igtMs(), igtMs),
                entry.deaths(),
                plus(new Visit(zone.nodeId(), zone.layer(), igtMs, 0)));
    }

    private BoardEntry warped(Zone zone) {
        return with(
                entry.status(),
                zone.nodeId(),
                zone.tier(),
                entry.layer(),
                entry.igtMs(),
                entry.deaths(),
                entry.visits());
    }

    private BoardEntry died(ParticipantDied died) {
        List<Visit> visits = new ArrayList<>(entry.visits());
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (visits.get(i).nodeId().equals(died.nodeId())) {
                visits.set(i, visits.get(i).died(died.count()));
                break;
            }
        }
        int deaths = Math.max(entry.deaths(), died.deaths());
        long igt = Math.max(entry.igtMs(), died.igtMs());
        return with(entry.status(), entry.zone(), entry.tier(), entry.layer(), igt, deaths, visits);
    }

    private BoardEntry reported(long igtMs) {
        return igtMs <= entry.igtMs()
                ? entry
                : with(
                        entry.status(),
                        entry.zone(),
                        entry.tier(),
                        entry.layer(),
                        igtMs,
                        entry.deaths(),
                        entry.visits());
    }

    private BoardEntry suspicious(SuspiciousProgressReported report) {
        int igt = 0;
        int deaths = 0;
        switch (report.kind()) {
            case IGT_WENT_DOWN -> igt = 1;
            case DEATHS_WENT_DOWN -> deaths = 1;
        }
        return new BoardEntry(
                entry.runId(),
                entry.account(),
                entry.colorIndex(),
                entry.status(),
                entry.began(),
                entry.zone(),
                entry.tier(),
                entry.layer(),
                entry.igtMs(),
                entry.deaths(),
                entry.visits(),
                entry.finishedAt(),
                entry.igtDrops() + igt,
                entry.deathDrops() + deaths);
    }

    private BoardEntry finished(long igtMs, int totalLayers, Instant at) {
        return new BoardEntry(
                entry.runId(),
                entry.account(),
                entry.colorIndex(),
                RunStatus.FINISHED,
                entry.began(),
                entry.zone(),
                entry.tier(),
                Math.max(entry.layer(), totalLayers),
                Math.max(entry.igtMs(), igtMs),
                entry.deaths(),
                entry.visits(),
                at,
                entry.igtDrops(),
                entry.deathDrops());
    }

    private List<Visit> plus(Visit visit) {
        List<Visit> visits = new ArrayList<>(entry.visits());
        visits.add(visit);
        return visits;
    }

    private BoardEntry with(
            RunStatus status,
            @Nullable String zone,
            @Nullable Integer tier,
            int layer,
            long igtMs,
            int deaths,
            List<Visit> visits) {
        return new BoardEntry(
                entry.runId(),
                entry.account(),
                entry.colorIndex(),
                status,
                entry.began(),
                zone,
                tier,
                layer,
                igtMs,
                deaths,
                visits,
                entry.finishedAt(),
                entry.igtDrops(),
                entry.deathDrops());
    }
}
