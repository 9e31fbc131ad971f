package dev.photofinish.live.view;

import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact of a run makes of its player's entry. A run that is over changes only by the organizer's word. */
final class EntryFold {
    private final BoardEntry entry;
    private RunStatus status;
    private boolean began;
    private @Nullable String zone;
    private @Nullable Integer tier;
    private int layer;
    private long igtMs;
    private int deaths;
    private List<Visit> visits;
    private @Nullable Instant finishedAt;
    private int igtDrops;
    private int deathDrops;
    private long penaltyMs;
    private @Nullable String disqualifiedFor;

    private EntryFold(BoardEntry entry) {
        this.entry = entry;
        status = entry.status();
        began = entry.began();
        zone = entry.zone();
        tier = entry.tier();
        layer = entry.layer();
        igtMs = entry.igtMs();
        deaths = entry.deaths();
        visits = new ArrayList<>(entry.visits());
        finishedAt = entry.finishedAt();
        igtDrops = entry.igtDrops();
        deathDrops = entry.deathDrops();
        penaltyMs = entry.penaltyMs();
        disqualifiedFor = entry.disqualifiedFor();
    }

    static BoardEntry apply(BoardEntry entry, RunEvent event, int totalLayers) {
        return new EntryFold(entry).after(event, totalLayers);
    }

    static BoardEntry abandoned(BoardEntry entry) {
        var fold = new EntryFold(entry);
        fold.abandoned();
        return fold.entry();
    }

    private BoardEntry after(RunEvent event, int totalLayers) {
        switch (event) {
            case ParticipantDisqualified disqualified -> disqualified(disqualified.reason());
            case TimePenaltyGiven penalty -> penalized(penalty.penaltyMs());
            case AbandonmentUndone _ -> undone();
            case ParticipantReadied _,
                    RunBegan _,
                    PlayStarted _,
                    ParticipantZoneEntered _,
                    ParticipantWarped _,
                    ParticipantDied _,
                    IgtCheckpointed _,
                    SuspiciousProgressReported _,
                    ParticipantFinished _,
                    ParticipantAbandoned _,
                    SoloStarted _ -> {
                if (!status.over()) {
                    progressed(event, totalLayers);
                }
            }
        }
        return entry();
    }

    private void progressed(RunEvent event, int totalLayers) {
        switch (event) {
            case ParticipantReadied _ -> status = status == RunStatus.REGISTERED ? RunStatus.READY : status;
            case RunBegan _ -> began = true;
            case SoloStarted _ -> {
                began = true;
                status = RunStatus.READY;
            }
            case PlayStarted started -> started(started);
            case ParticipantZoneEntered entered -> entered(entered.zone(), entered.igtMs());
            case ParticipantWarped warped -> moved(warped.zone());
            case ParticipantDied died -> died(died);
            case IgtCheckpointed checkpoint -> reached(checkpoint.igtMs());
            case SuspiciousProgressReported report -> suspicious(report);
            case ParticipantFinished finished -> finished(finished, totalLayers);
            case ParticipantAbandoned _ -> abandoned();
            case ParticipantDisqualified _, TimePenaltyGiven _, AbandonmentUndone _ -> {
                // The organizer's word is no progress.
            }
        }
    }

    private void started(PlayStarted started) {
        if (status == RunStatus.PLAYING) {
            return;
        }
        status = RunStatus.PLAYING;
        layer = 0;
        reached(started.igtMs());
        Zone start = started.start();
        if (start != null) {
            moved(start);
            visits.add(new Visit(start.nodeId(), start.layer(), 0, 0));
        }
    }

    private void entered(Zone entered, long atIgtMs) {
        moved(entered);
        layer = Math.max(layer, entered.layer() == null ? 0 : entered.layer());
        reached(atIgtMs);
        visits.add(new Visit(entered.nodeId(), entered.layer(), atIgtMs, 0));
    }

    private void moved(Zone to) {
        zone = to.nodeId();
        tier = to.tier();
    }

    private void died(ParticipantDied died) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            if (visits.get(i).nodeId().equals(died.nodeId())) {
                visits.set(i, visits.get(i).died(died.count()));
                break;
            }
        }
        deaths = Math.max(deaths, died.deaths());
        reached(died.igtMs());
    }

    private void reached(long reportedIgtMs) {
        igtMs = Math.max(igtMs, reportedIgtMs);
    }

    private void suspicious(SuspiciousProgressReported report) {
        switch (report.kind()) {
            case IGT_WENT_DOWN -> igtDrops++;
            case DEATHS_WENT_DOWN -> deathDrops++;
        }
    }

    private void finished(ParticipantFinished finished, int totalLayers) {
        status = RunStatus.FINISHED;
        layer = Math.max(layer, totalLayers);
        reached(finished.igtMs());
        igtMs += penaltyMs;
        finishedAt = finished.at();
    }

    private void abandoned() {
        status = status.over() ? status : RunStatus.ABANDONED;
    }

    private void disqualified(String reason) {
        status = RunStatus.ABANDONED;
        disqualifiedFor = reason;
    }

    private void penalized(long moreMs) {
        penaltyMs += moreMs;
        igtMs += status == RunStatus.FINISHED ? moreMs : 0;
    }

    private void undone() {
        if (status == RunStatus.ABANDONED && disqualifiedFor == null) {
            status = visits.isEmpty() ? RunStatus.REGISTERED : RunStatus.PLAYING;
        }
    }

    private BoardEntry entry() {
        var after = new BoardEntry(
                entry.runId(),
                entry.account(),
                entry.colorIndex(),
                status,
                began,
                zone,
                tier,
                layer,
                igtMs,
                deaths,
                visits,
                finishedAt,
                igtDrops,
                deathDrops,
                penaltyMs,
                disqualifiedFor);
        return after.equals(entry) ? entry : after;
    }
}
